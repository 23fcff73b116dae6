using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Audit;
using ServiceMarket.Database.Operations;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Domain;

namespace ServiceMarket.Grains;

/// <summary>The rows that go into the same commit as an aggregate: trail, outbox, pending steps, first answer.</summary>
public sealed class CommitRecords(MarketDbContext db, string aggregateType, string aggregateId, Command command, DateTime nowUtc)
{
    /// <summary>For rows of a feature's own (access log, slots): added here, saved with the rest.</summary>
    public MarketDbContext Db => db;

    public DateTime NowUtc => nowUtc;

    public Command Command => command;

    /// <summary>Leaves a message to be carried out after the commit, at least once, in order.</summary>
    public void Announce(string kind, object payload) => db.OutboxMessages.Add(new OutboxMessage
    {
        Kind = kind,
        PayloadJson = JsonSerializer.Serialize(payload),
        OccurredUtc = nowUtc,
        NotBeforeUtc = nowUtc,
    });

    /// <summary>Writes down that another grain is about to be asked; <see cref="IResumableGrain.Resume"/> finishes it after a crash.</summary>
    public void OpenStep(string kind, string operationId, object payload) => db.PendingSteps.Add(new PendingStep
    {
        AggregateType = aggregateType,
        AggregateId = aggregateId,
        Kind = kind,
        OperationId = operationId,
        PayloadJson = JsonSerializer.Serialize(payload),
        ActorJson = JsonSerializer.Serialize(command.Actor),
        OpenedUtc = nowUtc,
    });

    /// <summary>The other grain has answered and its answer is part of this commit.</summary>
    public void CloseStep(string kind, string operationId) => closing.Add((kind, operationId));

    internal void Trail(DomainEvent happened, int version) => db.Events.Add(new EventRecord
    {
        AggregateType = aggregateType,
        AggregateId = aggregateId,
        AggregateVersion = version,
        Kind = happened.GetType().Name,
        PayloadJson = JsonSerializer.Serialize(happened, happened.GetType()),
        ActorId = command.Actor.UserId,
        ActorName = command.Actor.Name,
        OperationId = command.OperationId,
        AtUtc = nowUtc,
    });

    internal OperationRecord FirstAnswer(object? answer, string bodyHash, int version)
    {
        var first = new OperationRecord
        {
            OperationId = command.OperationId,
            AggregateType = aggregateType,
            AggregateId = aggregateId,
            BodyHash = bodyHash,
            AnswerJson = JsonSerializer.Serialize(answer),
            Version = version,
            AtUtc = nowUtc,
        };
        db.Operations.Add(first);
        return first;
    }

    /// <summary>Closing a step reads it first, which a command among others does not.</summary>
    internal void RequireNothingToClose()
    {
        if (closing.Count > 0) throw new InvalidOperationException($"{command.GetType().Name} closes a step and is no command for masses.");
    }

    internal async Task CloseSteps(CancellationToken cancellation)
    {
        foreach (var (kind, operationId) in closing)
        {
            var step = await db.PendingSteps.SingleOrDefaultAsync(
                s => s.AggregateType == aggregateType && s.AggregateId == aggregateId && s.Kind == kind && s.OperationId == operationId, cancellation);
            if (step is not null) step.ClosedUtc ??= nowUtc;
        }
    }

    private readonly List<(string Kind, string OperationId)> closing = [];
}
