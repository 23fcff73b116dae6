using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Recipients.Decide;

public enum PlanDecision
{
    Approve,
    Return,
    Review,
    End,
}

public sealed class DecidePlanForm : CommandForm
{
    [Required] public PlanDecision? Decision { get; set; }

    /// <summary>With an approval: when to look at it again.</summary>
    public DateOnly? ReviewDueOn { get; set; }

    /// <summary>With an end: the last day with visits.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>With a return: what to change.</summary>
    [StringLength(500)] public string? Reason { get; set; }
}

public sealed record DecidePlanPage(
    DecidePlanForm Form, CareRecipient Person, CarePlan Plan, MaskedView Masked, IReadOnlyDictionary<string, BoughtLine> Bought,
    IReadOnlyList<SelectListItem> Decisions, IReadOnlyList<string> Unmet);
