using Hangfire;
using Microsoft.Extensions.DependencyInjection;

namespace ServiceMarket.Jobs;

/// <summary>What Hangfire calls: one method with the line's id, so that a renamed class breaks no stored job.</summary>
public sealed class TimetableRunner(IServiceScopeFactory scopes)
{
    /// <summary>No retries: the next sweep is the retry. The lock spares work, correctness does not rest on it.</summary>
    [AutomaticRetry(Attempts = 0)]
    [DisableConcurrentExecution("timetable:{0}", 10)]
    public async Task RunAsync(string id, CancellationToken cancellation)
    {
        var line = RecurringJobs.Timetable.Single(line => line.Id == id);
        await using var scope = scopes.CreateAsyncScope();
        await ((IRecurringJob)scope.ServiceProvider.GetRequiredService(line.Job)).ExecuteAsync(cancellation);
    }
}
