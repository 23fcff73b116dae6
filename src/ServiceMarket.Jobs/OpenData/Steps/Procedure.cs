using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Jobs.OpenData.Steps;

/// <summary>A public step as the trail holds it.</summary>
/// <param name="EventId">Its place in the trail.</param>
/// <param name="AggregateId">The tender or the contract that it happened to.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Happened">What.</param>
public sealed record PublicStep(long EventId, string AggregateId, DateTime AtUtc, DomainEvent Happened);

/// <summary>
/// A procedure as its releases need it. A release may be written long after its step, so a step is told from its own event and from what can
/// no longer change then: never from where the tender stands today.
/// </summary>
/// <param name="Ocid">Fixed from the first release on.</param>
/// <param name="CountyName">Chinese name of the buyer's county.</param>
/// <param name="BuyerCreditCode">Of the bureau, where it is known.</param>
/// <param name="Tender">With lines and bids.</param>
/// <param name="Contracts">With lines and supplements, also those that were turned down.</param>
/// <param name="Steps">In the order of the trail.</param>
public sealed record Procedure(string Ocid, string CountyName, string? BuyerCreditCode, Tender Tender, IReadOnlyList<CareContract> Contracts,
    IReadOnlyList<PublicStep> Steps)
{
    /// <summary>The one lot of a tender today.</summary>
    public const string OnlyLot = "1";

    /// <summary>The same at every try: a release that is written twice is the same release.</summary>
    public string ReleaseIdOf(PublicStep step) => $"{Ocid}-{step.EventId}";

    /// <summary>The release that said of the same tender or contract what this step changes.</summary>
    public string? ReleaseIdBefore(PublicStep step) =>
        Steps.LastOrDefault(before => before.EventId < step.EventId && before.AggregateId == step.AggregateId && ChangesTerms(before.Happened)) is { } last
            ? ReleaseIdOf(last)
            : null;

    /// <summary>The contract that the step happened to.</summary>
    public CareContract ContractOf(PublicStep step) => Contracts.Single(contract => contract.Id == step.AggregateId);

    /// <summary>The bid that became this contract.</summary>
    public Bid BidOf(CareContract contract) => Tender.Bids.Single(bid => bid.ProviderId == contract.ProviderId);

    private static bool ChangesTerms(DomainEvent happened) => happened is not (Domain.Settlements.StatementPaid or BidsOpened);
}
