using Hangfire;
using Hangfire.Storage;
using Microsoft.Extensions.Hosting;

namespace ServiceMarket.Jobs;

/// <summary>Puts the timetable into Hangfire at each start and takes out lines that it no longer has.</summary>
internal sealed class TimetableStart(IRecurringJobManager manager, JobStorage storage) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var line in RecurringJobs.Timetable)
        {
            manager.AddOrUpdate<TimetableRunner>(line.Id, runner => runner.RunAsync(line.Id, CancellationToken.None), line.Cron,
                new RecurringJobOptions { TimeZone = RecurringJobs.ChinaTime, MisfireHandling = MisfireHandlingMode.Relaxed });
        }

        using var connection = storage.GetConnection();
        foreach (var gone in connection.GetRecurringJobs().Select(job => job.Id).Except(RecurringJobs.Timetable.Select(line => line.Id)))
            manager.RemoveIfExists(gone);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
