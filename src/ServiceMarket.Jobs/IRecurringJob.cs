namespace ServiceMarket.Jobs;

/// <summary>
/// A sweep: it asks the tables what is due, in bounded batches, and sends each due thing its command. It may run twice, at once or after
/// days of standstill, and comes to the same end. Its line stands in <see cref="RecurringJobs"/>; Hangfire holds nothing else of it.
/// </summary>
public interface IRecurringJob
{
    Task ExecuteAsync(CancellationToken cancellation);
}
