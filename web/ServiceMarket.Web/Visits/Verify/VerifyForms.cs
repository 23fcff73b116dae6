using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Visits.Verify;

public sealed class VerifyVisitForm : CommandForm
{
    [StringLength(VerifyLimits.Text)] public string? Explanation { get; set; }
}

public sealed class DisputeVisitForm : CommandForm
{
    [StringLength(VerifyLimits.Text)] public string Reason { get; set; } = "";
}

public sealed class ResolveDisputeForm : CommandForm
{
    [Required] public DisputeDecision? Decision { get; set; }
    [StringLength(VerifyLimits.Text)] public string Reason { get; set; } = "";
}

public sealed class CorrectVisitForm : CommandForm
{
    [Required] public CorrectedField? Field { get; set; }
    [Required] public DateOnly? Day { get; set; }
    /// <summary>Clock in China.</summary>
    [Required] public TimeOnly? Time { get; set; }
    [StringLength(VerifyLimits.Text)] public string Reason { get; set; } = "";
}

public enum DisputeDecision
{
    /// <summary>It was done: payable.</summary>
    Uphold,
    /// <summary>It was not: never paid.</summary>
    Dismiss,
}

static class VerifyLimits
{
    public const int Text = 500;
}

/// <summary>A form beside everything that is known of the visit.</summary>
public sealed record DecisionPage<TForm>(VisitHead Head, VisitDetailsPage Whole, TForm Form);
