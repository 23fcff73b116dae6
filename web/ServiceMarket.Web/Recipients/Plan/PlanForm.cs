using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains.Recipients;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Recipients.Plan;

/// <summary>A draft with a few lines at hand; a line without a service is not meant.</summary>
public sealed class PlanForm : CommandForm
{
    public const int LinesShown = 6;

    [Required] public DateOnly? StartsOn { get; set; }
    [Required] public DateOnly? ReviewDueOn { get; set; }
    [Required, StringLength(500)] public string? Reason { get; set; }
    [MaxLength(20)] public List<PlanLineForm> Lines { get; set; } = [];

    /// <summary>Which of the form's lines the command's lines are, so that a refusal finds its place again.</summary>
    public IReadOnlyList<int> Meant() => [.. Enumerable.Range(0, Lines.Count).Where(at => !string.IsNullOrEmpty(Lines[at].ContractLineId))];

    public DraftCarePlan ToCommand(Actor actor) => new(
        OperationId, actor, OperationId, StartsOn!.Value, ReviewDueOn!.Value, new(Reason), [.. Meant().Select(at => Lines[at].ToDraft())])
    { ExpectedVersion = Version };
}

public sealed class PlanLineForm
{
    [StringLength(40)] public string? ContractLineId { get; set; }
    public int? Times { get; set; }
    public PlanPeriod? Per { get; set; }
    public DayOfWeek? PreferredWeekday { get; set; }
    public TimeOnly? PreferredTime { get; set; }
    public int? Minutes { get; set; }

    /// <summary>What is left out is 0 and refused beside its field; Monday at nine where nothing is preferred.</summary>
    public PlanLineDraft ToDraft() => new(
        ContractLineId!, Times ?? 0, Per ?? PlanPeriod.Week, PreferredWeekday ?? DayOfWeek.Monday, PreferredTime ?? new TimeOnly(9, 0), Minutes ?? 0);
}

public sealed record PlanPage(
    PlanForm Form, CareRecipient Person, MaskedView Masked, IReadOnlyList<SelectListItem> ContractLines, IReadOnlyList<SelectListItem> Weekdays);
