using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Operations;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Funds;

namespace ServiceMarket.Grains.Contracts;

/// <summary>
/// How an act over two aggregates is carried out (style 8.1): the request is saved with an open step under <c>id/1</c>, the others are
/// asked under the plain id, the answer is saved under the plain id (confirmed) or <c>id/2</c> (dropped). After a crash
/// <see cref="Resume"/> walks on from the open step with the same ids.
/// </summary>
public sealed partial class CareContractGrain
{
    public async Task Resume()
    {
        List<PendingStep> open;
        await using (var db = await Databases.CreateDbContextAsync())
        {
            open = await db.PendingSteps.AsNoTracking()
                .Where(s => s.AggregateType == nameof(CareContract) && s.AggregateId == Key && s.ClosedUtc == null).OrderBy(s => s.Id).ToListAsync();
        }

        foreach (var step in open) await WalkOn(step);
    }

    private async Task<Outcome<Receipt>> Walk<T>(string kind, Command command, Task<Outcome<T>> requesting)
    {
        var request = await requesting;
        if (request.Refusal is { } refusal) return Outcome.Refused<Receipt>(refusal);
        return await OpenStep(kind, command.OperationId) is { } step ? await WalkOn(step) : await FirstAnswer(kind, command);
    }

    private Task<Outcome<Receipt>> WalkOn(PendingStep step)
    {
        var walker = JsonSerializer.Deserialize<Actor>(step.ActorJson)! with { Role = Role.System };
        return step.Kind switch
        {
            ContractSteps.Signing => WalkSigning(step.OperationId, walker, Payload<SigningStep>(step)),
            ContractSteps.Returning => WalkReturning(step.OperationId, walker, Payload<ReturningStep>(step)),
            ContractSteps.Declining => WalkDeclining(step.OperationId, walker, Payload<DecliningStep>(step)),
            ContractSteps.Supplement => WalkSupplement(step.OperationId, walker, Payload<SupplementStep>(step)),
            ContractSteps.Release => WalkRelease(step.OperationId, walker, Payload<ReleaseStep>(step)),
            ContractSteps.Payment => WalkPayment(step.OperationId, walker, Payload<PaymentStep>(step)),
            _ => throw new InvalidOperationException($"Nobody walks a step of kind {step.Kind}."),
        };
    }

    private async Task<PendingStep?> OpenStep(string kind, string operationId)
    {
        await using var db = await Databases.CreateDbContextAsync();
        return await db.PendingSteps.AsNoTracking().SingleOrDefaultAsync(s => s.AggregateType == nameof(CareContract) && s.AggregateId == Key
            && s.Kind == kind && s.OperationId == operationId && s.ClosedUtc == null);
    }

    /// <summary>The walk of this operation is over: its answer if it was confirmed, a refusal if it was dropped.</summary>
    private Task<Outcome<Receipt>> FirstAnswer(string kind, Command command) => Execute(
        new ConfirmWalk(command.OperationId, command.Actor with { Role = Role.System }, kind),
        _ => throw ContractsRefusals.WalkDropped().AsException());

    private Task<Outcome<Receipt>> Confirm(string kind, string operation, Actor walker, Action<CareContract> decide) =>
        Execute(new ConfirmWalk(operation, walker, kind), decide);

    private async Task<Outcome<Receipt>> Drop(
        string kind, string operation, Actor walker, Refusal reason, Action<CareContract> decide, IReadOnlyList<YearAmount>? taken = null)
    {
        var dropped = await Execute(new DropWalk(operation + "/2", walker, kind, reason, taken ?? []), decide);
        return Outcome.Refused<Receipt>(dropped.Refusal ?? reason);
    }

    private IPurchaseBudgetGrain Budget(string county, int year) => GrainFactory.GetGrain<IPurchaseBudgetGrain>($"{county}/{year}");

    private string Subject => $"contract/{Key}";

    private static T Payload<T>(PendingStep step) => JsonSerializer.Deserialize<T>(step.PayloadJson)!;
}
