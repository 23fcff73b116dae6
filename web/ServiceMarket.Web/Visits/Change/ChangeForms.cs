using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Visits.Change;

/// <summary>An act that wants one of a few reasons.</summary>
public sealed class VisitReasonForm : CommandForm
{
    [Required] public VisitReason? Reason { get; set; }
}

public sealed class MoveVisitForm : CommandForm
{
    [Required] public DateOnly? Day { get; set; }
    [Required] public VisitReason? Reason { get; set; }
}

public sealed record ReasonPage(VisitHead Head, string Title, string Explanation, IReadOnlyList<SelectListItem> Reasons, VisitReasonForm Form);

public sealed record MovePage(VisitHead Head, IReadOnlyList<SelectListItem> Reasons, MoveVisitForm Form);

/// <summary>Which reasons a person may give; those of a stop belong to the recipient's own page, and planning would bring the visit back.</summary>
public static class Reasons
{
    public static readonly IReadOnlyList<VisitReason> Unassign =
        [VisitReason.WorkerIll, VisitReason.WorkerBusy, VisitReason.NoTransport, VisitReason.BetterMatch, VisitReason.RecipientAsked, VisitReason.Weather, VisitReason.Other];

    public static readonly IReadOnlyList<VisitReason> Move =
        [VisitReason.RecipientAsked, VisitReason.WorkerIll, VisitReason.WorkerBusy, VisitReason.NoTransport, VisitReason.Weather, VisitReason.Other];

    public static readonly IReadOnlyList<VisitReason> Cancel =
        [VisitReason.RecipientAsked, VisitReason.Weather, VisitReason.NoTransport, VisitReason.ContractEnded, VisitReason.Other];

    public static readonly IReadOnlyList<VisitReason> Decline =
        [VisitReason.WorkerIll, VisitReason.WorkerBusy, VisitReason.NoTransport, VisitReason.Weather, VisitReason.Other];
}
