using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Operations;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Funds;

namespace ServiceMarket.Grains.Tenders;

// The walk to the budgets (style 8.1). Each attempt has its own ids, so that a form that was refused may be sent again when there is room.
public sealed partial class TenderGrain
{
    private Task lastWalk = Task.CompletedTask;

    private string Subject => $"tender/{Key}";

    public Task<Outcome<Receipt>> Publish(PublishTender command)
    {
        if (!CommandBody.MaySend(command)) return Task.FromResult(Outcome.Refused<Receipt>(IdentityRefusals.RoleMayNot(command.Actor.Role)));
        return AfterTheOthers(async () =>
        {
            await FinishOpenReleases();
            var attempt = await AttemptOf(command.OperationId);
            var now = Now;
            var requested = await Execute(
                new RequestPublication($"{attempt}/1", command.Actor, attempt, command.BidDeadlineUtc, command.DocumentsUntil)
                { ExpectedVersion = command.ExpectedVersion },
                PublicationFacts(now),
                (t, asOfNow) => t.RequestPublication(command.BidDeadlineUtc, command.DocumentsUntil, now, asOfNow));
            return requested.IsDone ? await FinishPublication(attempt, command.Actor) : requested;
        });
    }

    /// <summary>Finishes whatever a crash left open: a publication half way, money not yet freed.</summary>
    public Task Resume() => AfterTheOthers(async () =>
    {
        foreach (var step in await OpenSteps(PublishStep)) await FinishPublication(step.OperationId, Actor.System);
        await FinishOpenReleases();
        return true;
    });

    /// <summary>One walk at a time: the grain is reentrant, and a second walk must see the end of the first.</summary>
    private async Task<T> AfterTheOthers<T>(Func<Task<T>> walk)
    {
        var (before, mine) = (lastWalk, new TaskCompletionSource());
        lastWalk = mine.Task;
        await before;
        try
        {
            return await walk();
        }
        finally
        {
            mine.SetResult();
        }
    }

    private async Task<Outcome<Receipt>> FinishPublication(string attempt, Actor actor)
    {
        foreach (var (year, budget, amountFen) in await Budgets())
        {
            var taken = await budget.PreEncumber(new PreEncumber(attempt, actor, Subject, amountFen));
            if (taken.Refusal is { } refusal) return await Undo(IsNotThere(refusal) ? TendersRefusals.BudgetMissing(year) : refusal);
        }

        var key = await MakeKey();
        var now = Now;
        var confirmed = await Execute(new ConfirmPublication($"{attempt}/2", actor, attempt), facts.Calendar,
            (t, calendar) => t.ConfirmPublication(key, now, DocumentsAtLeastUntil(calendar, now)));
        return confirmed.IsDone ? confirmed : await Undo(confirmed.Refusal!);

        async Task<Outcome<Receipt>> Undo(Refusal refusal)
        {
            await Execute(new DropPublication($"{attempt}/2", actor, attempt, refusal.Code), t => t.DropPublication(refusal.Code));
            await FinishOpenReleases();
            return Outcome.Refused<Receipt>(refusal);
        }
    }

    private async Task<SealedTenderKey> MakeKey()
    {
        await using var db = await Databases.CreateDbContextAsync();
        return sealing.MakeKey(Key, await ShareRecipients(db, CancellationToken.None));
    }

    private async Task<Outcome<Receipt>> ThenRelease(Task<Outcome<Receipt>> running)
    {
        var outcome = await running;
        if (outcome.IsDone) await FinishOpenReleases();
        return outcome;
    }

    private async Task FinishOpenReleases()
    {
        foreach (var step in await OpenSteps(ReleaseStep))
        {
            foreach (var (_, budget, _) in await Budgets())
            {
                var released = await budget.Release(new Release($"{step.OperationId}/r", Actor.System, Subject));
                // A year whose budget was never opened holds nothing.
                if (released.Refusal is { } refusal && !IsNotThere(refusal)) throw refusal.AsException();
            }

            await Execute(new ConfirmRelease($"{step.OperationId}/rc", Actor.System, step.OperationId), t => t.ConfirmRelease());
        }
    }

    private static bool IsNotThere(Refusal refusal) => refusal.Code == CommandRefusals.NotFound().Code;

    private async Task<string> AttemptOf(string operationId)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var isPublished = await db.Set<Tender>().AnyAsync(t => t.Id == Key && t.PublishedUtc != null);
        var prefix = $"{operationId}~";
        var attempts = await db.PendingSteps.AsNoTracking()
            .Where(s => s.AggregateType == nameof(Tender) && s.AggregateId == Key && s.Kind == PublishStep && s.OperationId.StartsWith(prefix))
            .Select(s => s.ClosedUtc).ToListAsync();
        var last = attempts.Count;
        return $"{prefix}{(last > 0 && (isPublished || attempts.Contains(null)) ? last : last + 1)}";
    }

    private async Task<IReadOnlyList<PendingStep>> OpenSteps(string kind)
    {
        await using var db = await Databases.CreateDbContextAsync();
        return await db.PendingSteps.AsNoTracking()
            .Where(s => s.AggregateType == nameof(Tender) && s.AggregateId == Key && s.Kind == kind && s.ClosedUtc == null)
            .OrderBy(s => s.Id).ToListAsync();
    }

    private async Task<IReadOnlyList<(int Year, IPurchaseBudgetGrain Budget, long AmountFen)>> Budgets()
    {
        await using var db = await Databases.CreateDbContextAsync();
        var tender = await db.Set<Tender>().AsNoTracking().Include(t => t.YearShares).SingleAsync(t => t.Id == Key);
        return [.. tender.YearShares.OrderBy(share => share.Year)
            .Select(share => (share.Year, GrainFactory.GetGrain<IPurchaseBudgetGrain>($"{tender.County}/{share.Year}"), share.AmountFen))];
    }

    private static void WriteSteps(CommitRecords records, Tender tender, DomainEvent happened)
    {
        switch (happened)
        {
            case PublicationRequested when records.Command is RequestPublication request:
                records.OpenStep(PublishStep, request.Attempt, new { request.BidDeadlineUtc, request.DocumentsUntil });
                break;
            case TenderPublished when records.Command is ConfirmPublication confirm:
                records.CloseStep(PublishStep, confirm.Attempt);
                break;
            case PublicationDropped when records.Command is DropPublication drop:
                records.CloseStep(PublishStep, drop.Attempt);
                records.OpenStep(ReleaseStep, drop.OperationId, new { });
                break;
            case TenderFailed or TenderCancelled or TenderContracted when tender.IsReleasing:
                records.OpenStep(ReleaseStep, records.Command.OperationId, new { });
                break;
            case TenderBudgetReleased when records.Command is ConfirmRelease release:
                records.CloseStep(ReleaseStep, release.Step);
                break;
        }
    }
}
