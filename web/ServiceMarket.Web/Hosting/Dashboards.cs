using Hangfire;
using Microsoft.AspNetCore.Authorization;
using Orleans.Dashboard;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Hosting;

/// <summary>What the machinery shows of itself, to administrators. The paths begin with /dashboards: they get their own content policy.</summary>
public static class Dashboards
{
    public const string Jobs = "/dashboards/jobs";
    public const string Silos = "/dashboards/silos";

    private static readonly AuthorizationPolicy Administrators =
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireRole(nameof(Role.Administrator)).Build();

    public static void AddTo(ISiloBuilder silo) => silo.AddDashboard();

    public static void Map(IEndpointRouteBuilder routes)
    {
        // Hangfire's own filter lets local requests in; behind a proxy every request is local. The policy decides instead.
        routes.MapHangfireDashboard(Jobs, new Hangfire.DashboardOptions { Authorization = [] }).RequireAuthorization(Administrators);
        routes.MapOrleansDashboard(Silos).RequireAuthorization(Administrators);
    }
}
