using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared.Forms;
using ServiceProvider = ServiceMarket.Domain.Providers.ServiceProvider;

namespace ServiceMarket.Web.Providers.Standing;

public sealed class StandingForm : CommandForm
{
    [StringLength(ServiceProvider.ReasonLength)] public string? Reason { get; set; }
    public DateOnly? Until { get; set; }
}

public sealed record StandingPage(ProviderHead Provider, ProviderTrigger Act, StandingForm Form)
{
    public bool WantsReason => Act is ProviderTrigger.Suspend or ProviderTrigger.Lift or ProviderTrigger.Bar;

    public bool WantsDay => Act == ProviderTrigger.Bar;
}
