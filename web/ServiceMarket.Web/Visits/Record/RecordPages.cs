using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Visits.Record;

/// <summary>One visit on the phone: whom, where, and the one thing to do next.</summary>
/// <param name="Head">The visit.</param>
/// <param name="Minutes">Planned length.</param>
/// <param name="Address">Where; empty until accepted and after the visit.</param>
/// <param name="Phone">Whom to call; as the address.</param>
/// <param name="IsToday">It can be checked in.</param>
/// <param name="CheckedInUtc">Since when the worker is there.</param>
/// <param name="Form">The form of the next step, or null when there is none.</param>
public sealed record RecordPage(
    VisitHead Head, int Minutes, string Address, string Phone, bool IsToday, DateTime? CheckedInUtc, CommandForm? Form);

/// <summary>A form on a page of its own.</summary>
public sealed record StepPage<TForm>(VisitHead Head, IReadOnlyList<SelectListItem> Choices, TForm Form);

/// <summary>A worker's visits: to check out, today, to answer, the next days.</summary>
public sealed record TodayPage(DateOnly Today, IReadOnlyList<TodayGroup> Groups);

public sealed record TodayGroup(string Title, IReadOnlyList<TodayVisit> Visits);

public sealed record TodayVisit(string Id, DateTime StartUtc, int Minutes, string Person, string Item, VisitState State);
