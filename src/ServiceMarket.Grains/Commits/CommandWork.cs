using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Commits;

internal sealed class CommandWork<T>(string aggregateKey, Func<MarketDbContext, LoadedAggregate, CancellationToken, Task<Outcome<T>>> run)
    : CommitWork(aggregateKey)
{
    private readonly TaskCompletionSource<Outcome<T>> answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Outcome<T>? outcome;
    private Exception? failure;

    public Task<Outcome<T>> Answer => answered.Task;

    public override async Task<bool> DecideAndSave(MarketDbContext db, LoadedAggregate loaded, CancellationToken cancellation)
    {
        outcome = null;
        failure = null;
        try
        {
            outcome = await run(db, loaded, cancellation);
        }
        catch (RefusedException refused)
        {
            outcome = Outcome.Refused<T>(refused.Refusal);
        }
        catch (DbUpdateException broken) when (broken is not DbUpdateConcurrencyException && ConstraintRefusals.Explain(broken) is { } refusal)
        {
            outcome = Outcome.Refused<T>(refusal);
            return false;
        }
        catch (DbUpdateConcurrencyException stale)
        {
            // Another activation wrote in between: Orleans drops this one when the exception leaves the grain.
            failure = new Orleans.Storage.InconsistentStateException("Another writer was faster.", stale);
            return false;
        }
        catch (Exception broken)
        {
            // EF has rolled back to its savepoint: this command is lost to its caller, the others of the batch are not.
            failure = broken;
            return false;
        }

        // A refusal leaves no trace: if the rule changed something before it refused, the next command must not save it.
        return outcome.IsDone || (loaded.Root is not Aggregate { Recorded.Count: > 0 } && !db.ChangeTracker.HasChanges());
    }

    public override void Acknowledge()
    {
        if (failure is not null) answered.TrySetException(failure);
        else answered.TrySetResult(outcome!);
    }

    public override void Fail(Exception cause) => answered.TrySetException(cause);
}
