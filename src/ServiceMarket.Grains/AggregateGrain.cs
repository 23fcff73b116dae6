using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Operations;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Commits;

namespace ServiceMarket.Grains;

/// <summary>
/// The one commit path. A command is decided by the pure aggregate and saved with its trail, its outbox rows and its first answer in one
/// transaction; the caller hears of it after the commit. Read this file first.
/// </summary>
public abstract partial class AggregateGrain<TAggregate>(GrainTools tools) : Grain
    where TAggregate : Aggregate
{
    private static readonly string AggregateType = typeof(TAggregate).Name;

    /// <summary>The key of the grain and of the row.</summary>
    protected string Key => this.GetPrimaryKeyString();

    /// <summary>UTC, from the silo's clock.</summary>
    protected DateTime Now => tools.Clock.GetUtcNow().UtcDateTime;

    /// <summary>For reading outside a command (Resume, questions of other grains). Saving through it is refused.</summary>
    protected IDbContextFactory<MarketDbContext> Databases => tools.Databases;

    /// <summary>Loads the aggregate tracked and whole enough for every command of the grain.</summary>
    protected abstract Task<TAggregate?> Load(MarketDbContext db, string id, CancellationToken cancellation);

    /// <summary>For a command that needs less than the whole: what is not loaded is not changed. By default all of it.</summary>
    protected virtual Task<TAggregate?> LoadFor(Command command, MarketDbContext db, string id, CancellationToken cancellation) =>
        Load(db, id, cancellation);

    /// <summary>Rows that an event brings with it: outbox messages, pending steps.</summary>
    protected virtual void Write(CommitRecords records, TAggregate aggregate, DomainEvent happened)
    {
    }

    /// <summary>What tells a repeat from another command under the same id. A grain of personal data keys it: a bare hash could be guessed at.</summary>
    protected virtual string BodyHash(Command command) => CommandBody.Hash(command);

    /// <summary>Carries out a command that answers with a receipt.</summary>
    protected Task<Outcome<Receipt>> Execute(Command command, Action<TAggregate> decide) =>
        Execute(command, NoFacts, (aggregate, _) => decide(aggregate));

    /// <summary>Carries out a command that answers with a value (JSON, at most 4,000 characters: it is stored as the first answer).</summary>
    protected Task<Outcome<T>> Execute<T>(Command command, Func<TAggregate, T> decide) =>
        Run(command, mayCreate: false, NoFacts, (aggregate, _) => (aggregate!, decide(aggregate!)));

    /// <summary>As above, with facts from other rows that are read first, in the same transaction.</summary>
    protected Task<Outcome<Receipt>> Execute<TFacts>(
        Command command, Func<MarketDbContext, CancellationToken, Task<TFacts>> read, Action<TAggregate, TFacts> decide) =>
        WithReceipt(Run<TFacts, Receipt?>(command, mayCreate: false, read, (aggregate, facts) =>
        {
            decide(aggregate!, facts);
            return (aggregate!, null);
        }));

    /// <summary>As above, answering with a value.</summary>
    protected Task<Outcome<T>> Execute<TFacts, T>(
        Command command, Func<MarketDbContext, CancellationToken, Task<TFacts>> read, Func<TAggregate, TFacts, T> decide) =>
        Run(command, mayCreate: false, read, (aggregate, facts) => (aggregate!, decide(aggregate!, facts)));

    /// <summary>Makes the aggregate; refused if the key is taken.</summary>
    protected Task<Outcome<Receipt>> Create(Command command, Func<TAggregate> create) =>
        Create(command, NoFacts, _ => create());

    /// <summary>Makes the aggregate from facts of other rows.</summary>
    protected Task<Outcome<Receipt>> Create<TFacts>(
        Command command, Func<MarketDbContext, CancellationToken, Task<TFacts>> read, Func<TFacts, TAggregate> create) =>
        WithReceipt(Run<TFacts, Receipt?>(command, mayCreate: true, read, (existing, facts) =>
            existing is null ? (create(facts), null) : throw CommandRefusals.AlreadyExists().AsException()));

    /// <summary>Carries out a command on the aggregate, or on a new one where there is none yet.</summary>
    protected Task<Outcome<Receipt>> CreateOrExecute<TFacts>(
        Command command, Func<MarketDbContext, CancellationToken, Task<TFacts>> read, Func<TFacts, TAggregate> create, Action<TAggregate, TFacts> decide) =>
        WithReceipt(Run<TFacts, Receipt?>(command, mayCreate: true, read, (existing, facts) =>
        {
            var aggregate = existing ?? create(facts);
            decide(aggregate, facts);
            return (aggregate, null);
        }));

    private async Task<Outcome<Receipt>> WithReceipt(Task<Outcome<Receipt?>> running)
    {
        var outcome = await running;
        return outcome.IsDone ? Outcome.Done(new Receipt(Key, outcome.Version), outcome.Version) : Outcome.Refused<Receipt>(outcome.Refusal!);
    }

    private Task<Outcome<T>> Run<TFacts, T>(
        Command command,
        bool mayCreate,
        Func<MarketDbContext, CancellationToken, Task<TFacts>> read,
        Func<TAggregate?, TFacts, (TAggregate Aggregate, T Answer)> decide)
    {
        if (!CommandBody.MaySend(command)) return Task.FromResult(Outcome.Refused<T>(IdentityRefusals.RoleMayNot(command.Actor.Role)));
        var (id, now, bodyHash) = (Key, Now, BodyHash(command));
        return Enqueue(new CommandWork<T>($"{AggregateType}/{id}", Decide));

        async Task<Outcome<T>> Decide(MarketDbContext db, CancellationToken cancellation)
        {
            var first = await db.Operations.AsNoTracking().SingleOrDefaultAsync(
                o => o.AggregateType == AggregateType && o.AggregateId == id && o.OperationId == command.OperationId, cancellation);
            if (first is not null) return AnswerAgain<T>(first, bodyHash);
            var aggregate = await LoadFor(command, db, id, cancellation);
            if (aggregate is null && !mayCreate) return Outcome.Refused<T>(CommandRefusals.NotFound());
            if (aggregate is not null && WhyNot(command, aggregate) is { } refusal) return Outcome.Refused<T>(refusal);
            var facts = await read(db, cancellation);
            var (changed, answer) = decide(aggregate, facts);
            if (aggregate is null)
            {
                if (!changed.IsWithinReachOf(command.Actor)) return Outcome.Refused<T>(IdentityRefusals.OutOfReach());
                db.Add(changed);
            }

            var records = new CommitRecords(db, AggregateType, id, command, now);
            Record(records, changed);
            await records.CloseSteps(cancellation);
            records.FirstAnswer(answer, bodyHash, changed.Version);
            await db.SaveChangesAsync(cancellation);
            return Outcome.Done(answer, changed.Version);
        }
    }

    private Task<Outcome<T>> Enqueue<T>(CommandWork<T> work)
    {
        tools.Commits.Enqueue(work);
        return work.Answer;
    }

    private static Outcome<T> AnswerAgain<T>(OperationRecord first, string bodyHash) => first.BodyHash == bodyHash
        ? Outcome.Done(JsonSerializer.Deserialize<T>(first.AnswerJson)!, first.Version)
        : Outcome.Refused<T>(CommandRefusals.SameOperationOtherBody());

    private static Refusal? WhyNot(Command command, TAggregate aggregate) =>
        !aggregate.IsWithinReachOf(command.Actor) ? IdentityRefusals.OutOfReach()
        : command.ExpectedVersion is { } seen && seen != aggregate.Version ? CommandRefusals.Stale()
        : null;

    private void Record(CommitRecords records, TAggregate changed)
    {
        foreach (var happened in changed.TakeRecorded())
        {
            records.Trail(happened, changed.Version);
            Write(records, changed, happened);
        }
    }

    private static Task<bool> NoFacts(MarketDbContext db, CancellationToken cancellation) => Task.FromResult(true);
}
