namespace ServiceMarket.Domain.Tenders;

/// <summary>What approval and publication ask of calendar and catalogue, both as of the day of the act.</summary>
/// <param name="DocumentsAtLeastUntil">Earliest last day of handing out the documents, by the working-day calendar.</param>
/// <param name="ItemsInForce">Ids of the item versions in force in the county.</param>
/// <param name="ShareHolders">Who can be given a share of the opening key.</param>
public sealed record PublicationFacts(DateOnly DocumentsAtLeastUntil, IReadOnlySet<string> ItemsInForce, IReadOnlySet<ShareHolder> ShareHolders);
