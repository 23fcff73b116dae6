namespace ServiceMarket.Domain.Tenders;

/// <summary>What a bidder did, or tried to do.</summary>
public enum BidAct
{
    Submitted,
    Replaced,
    Withdrawn,
}

/// <summary>Proof of one attempt to hand in, replace or withdraw a bid. Never changed, never deleted; late attempts have one too.</summary>
public sealed class BidReceipt
{
    private BidReceipt()
    {
    }

    internal BidReceipt(string id, string providerId, int number, BidAct act, bool isAccepted, DateTime atUtc, string hash, string chain)
    {
        Id = id;
        ProviderId = providerId;
        Number = number;
        Act = act;
        IsAccepted = isAccepted;
        AtUtc = atUtc;
        Hash = hash;
        Chain = chain;
    }

    public string Id { get; private set; } = "";
    public string ProviderId { get; private set; } = "";

    /// <summary>Counts the attempts on this tender without a gap: the order in which the server took them.</summary>
    public int Number { get; private set; }

    public BidAct Act { get; private set; }

    /// <summary>False for an attempt at or after the deadline.</summary>
    public bool IsAccepted { get; private set; }

    /// <summary>The server's instant; alone decides whether it was in time.</summary>
    public DateTime AtUtc { get; private set; }

    /// <summary>SHA-256 (hex) of the content with its salt; empty for a withdrawal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Covers this receipt and all before it (<see cref="ReceiptChain"/>): its place in the closing list.</summary>
    public string Chain { get; private set; } = "";
}
