using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Providers.Papers;

public sealed class PaperForm : CommandForm
{
    [Required] public QualificationKind? Kind { get; set; }
    [StringLength(Qualification.NumberLength)] public string Number { get; set; } = "";
    [Required] public DateOnly? IssuedOn { get; set; }
    public DateOnly? ExpiresOn { get; set; }
}

public sealed record PaperPage(ProviderHead Provider, PaperForm Form);
