using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Recipients.Confirm;

public enum ConfirmDecision
{
    Confirm,
    Return,
}

public sealed class ConfirmForm : CommandForm
{
    [Required] public ConfirmDecision? Decision { get; set; }
    [Required] public SelfCareGrade? Grade { get; set; }
    [StringLength(500)] public string? Reason { get; set; }
}

public sealed record ConfirmPage(ConfirmForm Form, CareRecipient Person, SelfCareAssessment Assessment, MaskedView Masked);
