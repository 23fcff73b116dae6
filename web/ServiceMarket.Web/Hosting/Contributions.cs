using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Hosting;

/// <summary>Finds what features add to the menu and the start page, so that adding one is adding a file.</summary>
public static class Contributions
{
    public static IServiceCollection AddContributions(this IServiceCollection services)
    {
        services.AddScoped<Menu>();
        foreach (var type in typeof(Contributions).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
            foreach (var seam in type.GetInterfaces().Where(i => i == typeof(INavigation) || i == typeof(IStartPageTile)))
                services.AddScoped(seam, type);
        return services;
    }
}
