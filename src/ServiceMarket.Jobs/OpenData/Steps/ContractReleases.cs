using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Jobs.OpenData.Ocds;

namespace ServiceMarket.Jobs.OpenData.Steps;

/// <summary>From the signatures to the last payment.</summary>
internal static class ContractReleases
{
    public static OcdsRelease Signed(Procedure procedure, PublicStep step) => New(procedure, step, "contract", (contract, section) => section with
    {
        Title = contract.Title,
        Description = OpenDataWords.Of("ContractNumber", contract.Number),
        Status = "active",
        Period = OcdsPeriod.OfDays(contract.StartsOn, contract.EndsOn),
        Value = OcdsValue.OfFen(contract.TotalFen),
        Items = ProcedureItems.AsOrdered(contract, []),
        DateSigned = OcdsDate.Of(step.AtUtc),
    });

    /// <summary>A formal amendment: releaseTag says that contractUpdate is not for these.</summary>
    public static OcdsRelease Supplemented(Procedure procedure, PublicStep step, SupplementApproved approved) =>
        New(procedure, step, "contractAmendment", (contract, section) =>
        {
            // Those that counted when this one was approved, itself included.
            var counted = procedure.Steps.Where(one => one.EventId <= step.EventId && one.AggregateId == contract.Id)
                .Select(one => one.Happened).OfType<SupplementApproved>().ToList();
            var supplements = contract.Supplements.Where(supplement => counted.Any(one => one.SupplementId == supplement.Id)).ToList();
            var number = contract.Supplements.Single(supplement => supplement.Id == approved.SupplementId).Number;
            return section with
            {
                Value = OcdsValue.OfFen(contract.TotalFen + counted.Sum(one => one.AmountFen)),
                Items = ProcedureItems.AsOrdered(contract, supplements),
                Amendments = [StepRelease.Amendment(procedure, step, OpenDataWords.Of("SupplementApproved", number, new Money(approved.AmountFen)))],
            };
        });

    // contractStatus knows no suspension either.
    public static OcdsRelease Changed(Procedure procedure, PublicStep step, string words) => New(procedure, step, "contractUpdate",
        (_, section) => section with { Status = "active", Amendments = [StepRelease.Amendment(procedure, step, OpenDataWords.Of(words))] });

    /// <summary>At the end of the term or before it: the schema has one word for both, the amendment says which.</summary>
    public static OcdsRelease Ended(Procedure procedure, PublicStep step, string words) => New(procedure, step, "contractTermination", (contract, section) =>
    {
        var last = ChinaTime.DayOf(step.AtUtc) < contract.EndsOn ? ChinaTime.DayOf(step.AtUtc) : contract.EndsOn;
        return section with
        {
            Status = "terminated",
            Period = new OcdsPeriod { EndDate = OcdsDate.EndOf(last) },
            Amendments = [StepRelease.Amendment(procedure, step, OpenDataWords.Of(words))],
        };
    });

    /// <summary>One transaction a statement: the sum, never the visits and the people behind it.</summary>
    public static OcdsRelease? Paid(Procedure procedure, PublicStep step, StatementPaid paid)
    {
        if (paid.NetFen == 0) return null;
        return New(procedure, step, "implementation", (contract, section) => section with
        {
            Implementation = new OcdsImplementation(
            [
                new OcdsTransaction(paid.StatementId, OcdsDate.Of(step.AtUtc), OcdsValue.OfFen(paid.NetFen),
                    ProcedureParties.BuyerOf(procedure).Reference, ProcedureParties.SupplierOf(contract).Reference),
            ]),
        });
    }

    private static OcdsRelease New(Procedure procedure, PublicStep step, string tag, Func<CareContract, OcdsContract, OcdsContract> fill)
    {
        var contract = procedure.ContractOf(step);
        return StepRelease.New(procedure, step, tag, ProcedureParties.SupplierOf(contract)) with
        {
            Contracts = [fill(contract, new OcdsContract(contract.Id, procedure.BidOf(contract).Id))],
        };
    }
}
