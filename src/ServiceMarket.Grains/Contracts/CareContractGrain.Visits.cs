using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Grains.Contracts;

/// <summary>What a statement tells the visit books of its recipients.</summary>
public sealed partial class CareContractGrain
{
    /// <summary>
    /// A visit that was disputed after the approval is not marked; it stays paid by this statement and cannot come on another one, since
    /// the row of the statement holds it.
    /// </summary>
    private async Task MarkSettled(string recipientId, IReadOnlyList<string> visitIds, string statementId, string operation, Actor walker)
    {
        var book = GrainFactory.GetGrain<IVisitBookGrain>(recipientId);
        var marked = await book.MarkSettled(new MarkVisitsSettled(operation, walker, visitIds, statementId));
        if (marked.IsDone || visitIds.Count == 1) return;
        for (var i = 0; i < visitIds.Count; i++)
            await book.MarkSettled(new MarkVisitsSettled($"{operation}/v{i}", walker, [visitIds[i]], statementId));
    }
}
