using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Recipients.Report;

public sealed class ReportForm : CommandForm
{
    [Required] public LifeEventKind? Kind { get; set; }
    [Required] public DateOnly? Day { get; set; }
    [StringLength(500)] public string? Note { get; set; }
}

public sealed record ReportPage(ReportForm Form, CareRecipient Person, MaskedView Masked, IReadOnlyList<SelectListItem> Kinds);
