using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.OpenData;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Grains.Contracts;

/// <summary>Which rows an event brings with it, in the same commit.</summary>
public sealed partial class CareContractGrain
{
    protected override void Write(CommitRecords records, CareContract contract, DomainEvent happened)
    {
        Announce(records, contract, happened);
        var operation = BaseOf(records.Command);
        switch (happened)
        {
            case SigningRequested signing:
                records.OpenStep(ContractSteps.Signing, operation, new SigningStep(contract.County, contract.TenderId, signing.Shares));
                break;
            case SigningDropped dropped:
                records.CloseStep(ContractSteps.Signing, operation);
                if (dropped.Taken.Count > 0)
                    records.OpenStep(ContractSteps.Returning, operation, new ReturningStep(contract.County, contract.TenderId, dropped.Taken));
                break;
            case ContractSigned: records.CloseStep(ContractSteps.Signing, operation); break;
            case SharesReturned: records.CloseStep(ContractSteps.Returning, operation); break;
            case DeclineRequested decline:
                records.OpenStep(ContractSteps.Declining, operation, new DecliningStep(contract.TenderId, decline.Reason));
                break;
            case ContractDeclined or DeclineDropped: records.CloseStep(ContractSteps.Declining, operation); break;
            case SupplementApprovalRequested supplement:
                records.OpenStep(ContractSteps.Supplement, operation,
                    new SupplementStep(contract.County, supplement.SupplementId, supplement.Year, supplement.AmountFen));
                break;
            case SupplementApproved or SupplementApprovalDropped: records.CloseStep(ContractSteps.Supplement, operation); break;
            case RemainderReleaseRequested release:
                records.OpenStep(ContractSteps.Release, operation, new ReleaseStep(contract.County, release.Years));
                break;
            case RemainderReleased: records.CloseStep(ContractSteps.Release, operation); break;
            case PaymentRequested payment:
                records.OpenStep(ContractSteps.Payment, operation,
                    new PaymentStep(contract.County, payment.StatementId, payment.Year, payment.NetFen));
                break;
            case StatementPaid or PaymentDropped: records.CloseStep(ContractSteps.Payment, operation); break;
        }
    }

    private static void Announce(CommitRecords records, CareContract contract, DomainEvent happened)
    {
        switch (happened)
        {
            case ContractDrafted: records.Announce("contracts.to-sign", new { ContractId = contract.Id }); break;
            case StatementDrafted drafted: records.Announce("settlements.statement-ready", new { drafted.StatementId }); break;
            case StatementResubmitted again: records.Announce("settlements.statement-ready", new { again.StatementId }); break;
        }

        if (PublicSteps.Include(happened)) records.Announce("open-data.step", new { contract.TenderId });
    }

    /// <summary>The user's own operation id; the saves of a walk run under ids derived from it.</summary>
    private static string BaseOf(Command command) => command switch
    {
        ConfirmWalk confirm => confirm.Kind == ContractSteps.Returning ? confirm.OperationId[..^2] : confirm.OperationId,
        { OperationId: [.., '/', _] } derived => derived.OperationId[..^2],
        _ => command.OperationId,
    };
}
