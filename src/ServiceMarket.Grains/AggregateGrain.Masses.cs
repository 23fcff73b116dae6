using ServiceMarket.Database;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Commits;

namespace ServiceMarket.Grains;

/// <summary>The same path for commands that come in masses: what waits is read for together and saved in one go.</summary>
public abstract partial class AggregateGrain<TAggregate>
{
    /// <summary>Carries out a command that answers with a receipt; see <see cref="Together{TAggregate,TFacts}"/>.</summary>
    protected Task<Outcome<Receipt>> Execute<TFacts>(Command command, Together<TAggregate, TFacts> together, Action<TAggregate, TFacts> decide) =>
        WithReceipt(Execute<TFacts, Receipt?>(command, together, (aggregate, facts) =>
        {
            decide(aggregate, facts);
            return null;
        }));

    /// <summary>As above, answering with a value.</summary>
    protected Task<Outcome<T>> Execute<TFacts, T>(Command command, Together<TAggregate, TFacts> together, Func<TAggregate, TFacts, T> decide)
    {
        if (!CommandBody.MaySend(command)) return Task.FromResult(Outcome.Refused<T>(IdentityRefusals.RoleMayNot(command.Actor.Role)));
        var (asked, now, bodyHash) = (new Asked(Key, command), Now, BodyHash(command));
        return Enqueue(new MassCommandWork<TAggregate, TFacts, T>($"{AggregateType}/{asked.AggregateId}", asked, together, Alone, Among));

        async Task<Outcome<T>> Alone(MarketDbContext db, CancellationToken cancellation)
        {
            var outcome = Among(db, await Ahead<TAggregate, TFacts>.Read(db, together, [asked], cancellation));
            await db.SaveChangesAsync(cancellation);
            return outcome;
        }

        Outcome<T> Among(MarketDbContext db, Ahead<TAggregate, TFacts> ahead)
        {
            if (ahead.FirstOf(asked) is { } first) return AnswerAgain<T>(first, bodyHash);
            if (ahead.AggregateOf(asked) is not { } aggregate) return Outcome.Refused<T>(CommandRefusals.NotFound());
            if (WhyNot(command, aggregate) is { } refusal) return Outcome.Refused<T>(refusal);
            var answer = decide(aggregate, ahead.Facts);
            var records = new CommitRecords(db, AggregateType, asked.AggregateId, command, now);
            Record(records, aggregate);
            records.RequireNothingToClose();
            ahead.Remember(records.FirstAnswer(answer, bodyHash, aggregate.Version));
            return Outcome.Done(answer, aggregate.Version);
        }
    }
}
