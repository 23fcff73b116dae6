using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Commits;

/// <summary>A command that is decided in a context of its own.</summary>
internal class CommandWork<T>(string aggregateKey, Func<MarketDbContext, CancellationToken, Task<Outcome<T>>> run)
    : CommitWork(aggregateKey)
{
    private readonly TaskCompletionSource<Outcome<T>> answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Outcome<T>? outcome;
    private Exception? failure;

    public Task<Outcome<T>> Answer => answered.Task;

    public override async Task DecideAndSave(MarketDbContext db, CancellationToken cancellation)
    {
        outcome = null;
        failure = null;
        try
        {
            outcome = await run(db, cancellation);
        }
        catch (RefusedException refused)
        {
            outcome = Outcome.Refused<T>(refused.Refusal);
        }
        catch (DbUpdateException broken) when (broken is not DbUpdateConcurrencyException && ConstraintRefusals.Explain(broken) is { } refusal)
        {
            outcome = Outcome.Refused<T>(refusal);
        }
        catch (DbUpdateConcurrencyException stale)
        {
            // Another activation wrote in between: Orleans drops this one when the exception leaves the grain.
            failure = new Orleans.Storage.InconsistentStateException("Another writer was faster.", stale);
        }
        catch (Exception broken)
        {
            // EF has rolled back to its savepoint: this command is lost to its caller, the others of the batch are not.
            failure = broken;
        }
    }

    public override void Acknowledge()
    {
        if (failure is not null) answered.TrySetException(failure);
        else answered.TrySetResult(outcome!);
    }

    public override void Fail(Exception cause) => answered.TrySetException(cause);

    protected void Remember(Outcome<T> decided) => (outcome, failure) = (decided, null);
}
