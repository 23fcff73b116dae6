using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using ServiceMarket.Grains.Clustering;

namespace ServiceMarket.Grains;

public static class SiloSetup
{
    /// <summary>
    /// Makes this process a silo, by section <c>ServiceMarket:Silo</c>. Call it after the database's registration and before the jobs'.
    /// A port that something already listens on is refused at once.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <param name="more">What the host adds to its silo (dashboard).</param>
    public static IHostApplicationBuilder AddServiceMarketSilo(this IHostApplicationBuilder builder, Action<ISiloBuilder>? more = null)
    {
        var options = builder.Configuration.GetSection(ClusteringOptions.Section).Get<ClusteringOptions>() ?? new ClusteringOptions();
        Ports.RefuseTaken(options.Port, options.GatewayPort);
        builder.Services.AddServiceMarketGrains();
        builder.UseOrleans(silo =>
        {
            if (options.Clustering == SiloClustering.Database) UseDatabase(silo, options);
            else silo.UseLocalhostClustering(options.Port, options.GatewayPort, null, options.ClusterId, options.ClusterId);
            silo.AddActivityPropagation();
            more?.Invoke(silo);
        });
        return builder;
    }

    private static void UseDatabase(ISiloBuilder silo, ClusteringOptions options)
    {
        if (options.AdvertisedAddress.Length > 0)
            silo.ConfigureEndpoints(IPAddress.Parse(options.AdvertisedAddress), options.Port, options.GatewayPort, listenOnAnyHostAddress: true);
        else silo.ConfigureEndpoints(options.Port, options.GatewayPort, listenOnAnyHostAddress: true);
        silo.Configure<ClusterOptions>(cluster =>
        {
            cluster.ClusterId = options.ClusterId;
            cluster.ServiceId = options.ClusterId;
        });
        silo.Configure<ClusterMembershipOptions>(membership =>
        {
            membership.ProbeTimeout = TimeSpan.FromSeconds(options.ProbeSeconds);
            membership.NumMissedProbesLimit = options.MissedProbes;
            membership.NumVotesForDeathDeclaration = options.DeathVotes;
        });
        silo.Services.AddSingleton<IMembershipTable, DatabaseMembershipTable>();
    }
}
