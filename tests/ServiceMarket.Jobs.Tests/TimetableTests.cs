using Hangfire;
using Hangfire.InMemory;
using Hangfire.Storage;

namespace ServiceMarket.Jobs.Tests;

public sealed class TimetableTests
{
    [Fact]
    public void EverySweep_StandsOnceInTheTimetable()
    {
        var sweeps = typeof(IRecurringJob).Assembly.GetTypes().Where(type => type.IsClass && typeof(IRecurringJob).IsAssignableFrom(type));
        Assert.Equal(sweeps.OrderBy(type => type.FullName), RecurringJobs.Timetable.Select(line => line.Job).OrderBy(type => type.FullName));
        Assert.Equal(RecurringJobs.Timetable.Count, RecurringJobs.Timetable.Select(line => line.Id).Distinct().Count());
    }

    [Fact]
    public void EveryLine_IsATimeThatHangfireUnderstands()
    {
        using var storage = new InMemoryStorage();
        var manager = new RecurringJobManager(storage);
        foreach (var line in RecurringJobs.Timetable)
            manager.AddOrUpdate<TimetableRunner>(line.Id, runner => runner.RunAsync(line.Id, default), line.Cron, new RecurringJobOptions { TimeZone = RecurringJobs.ChinaTime });
        using var connection = storage.GetConnection();
        Assert.All(connection.GetRecurringJobs(), job => Assert.NotNull(job.NextExecution));
    }
}
