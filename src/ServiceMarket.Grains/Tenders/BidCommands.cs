using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>Hands in a bid or replaces it. The organisation is the actor's own.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record SubmitBid(string OperationId, Actor Actor, BidContent Content) : Command(OperationId, Actor)
{
    /// <summary>Prices stay out of every log.</summary>
    public override string ToString() => $"{nameof(SubmitBid)} {OperationId}";
}

/// <summary>Takes the organisation's bid back.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record WithdrawBid(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>The bidder's words on its abnormally low price.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record ExplainPrice(string OperationId, Actor Actor, string Explanation) : Command(OperationId, Actor);

/// <summary>The winner does not want the contract.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record DeclineAward(string OperationId, Actor Actor, string Reason) : Command(OperationId, Actor);

/// <summary>Proof of an attempt, as the bidder gets it.</summary>
/// <param name="Id">Key of the receipt.</param>
/// <param name="Number">The order in which the server took it.</param>
/// <param name="Act">What was attempted.</param>
/// <param name="IsAccepted">False at or after the deadline: written down, and without effect.</param>
/// <param name="AtUtc">The server's instant.</param>
/// <param name="Hash">SHA-256 of what was handed in.</param>
public sealed record BidReceiptAnswer(string Id, int Number, BidAct Act, bool IsAccepted, DateTime AtUtc, string Hash);
