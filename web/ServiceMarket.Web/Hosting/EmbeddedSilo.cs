using ServiceMarket.Grains;

namespace ServiceMarket.Web.Hosting;

/// <summary>One silo in this process. Its ports can be set, since a second process on the same port would not fail but share it.</summary>
public static class EmbeddedSilo
{
    public static WebApplicationBuilder AddEmbeddedSilo(this WebApplicationBuilder builder)
    {
        var silo = builder.Configuration.GetValue("ServiceMarket:Silo:Port", 11111);
        var gateway = builder.Configuration.GetValue("ServiceMarket:Silo:GatewayPort", 30000);
        builder.UseOrleans(orleans => orleans.UseLocalhostClustering(silo, gateway));
        builder.Services.AddServiceMarketGrains();
        return builder;
    }
}
