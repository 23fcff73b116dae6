using Hangfire;
using Hangfire.InMemory;
using Hangfire.SqlServer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database;
using ServiceMarket.Jobs.Mail;
using ServiceMarket.Jobs.OpenData;
using ServiceMarket.Jobs.Outbox;

namespace ServiceMarket.Jobs;

public static class JobsSetup
{
    /// <summary>
    /// Call it after the silo's: hosted services stop in reverse, so jobs drain while grains still answer. The other way round a running job
    /// dies with the silo.
    /// </summary>
    public static IServiceCollection AddServiceMarketJobs(this IServiceCollection services, IConfiguration configuration)
    {
        if (services.All(service => service.ServiceType != typeof(ILocalSiloDetails)))
            throw new InvalidOperationException("AddServiceMarketJobs comes after AddServiceMarketSilo: jobs must stop before the silo does.");

        var options = configuration.GetSection(JobsOptions.Section).Get<JobsOptions>() ?? new JobsOptions();
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        services.AddServiceMarketMail(configuration);
        services.AddServiceMarketOpenData(configuration);
        services.AddSingleton<ParkedMessages>();
        foreach (var line in RecurringJobs.Timetable) services.AddTransient(line.Job);
        foreach (var handler in OutboxHandlers.All) services.AddTransient(typeof(IOutboxHandler), handler);

        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseStorage(Storage(options, database)));
        if (!options.Enabled) return services;
        services.AddHostedService<TimetableStart>();
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = options.Workers;
            server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
        });
        return services;
    }

    private static JobStorage Storage(JobsOptions options, DatabaseOptions database) => database.Engine == Engine.SqlServer
        ? new SqlServerStorage(database.ConnectionString, new SqlServerStorageOptions { PrepareSchemaIfNecessary = options.PrepareSchema })
        : new InMemoryStorage();
}
