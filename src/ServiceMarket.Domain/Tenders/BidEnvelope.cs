namespace ServiceMarket.Domain.Tenders;

/// <summary>The sealed content that came with one accepted receipt. Replaced ones stay, sealed, as history.</summary>
public sealed class BidEnvelope
{
    private BidEnvelope()
    {
    }

    internal BidEnvelope(string id, string providerId, ProtectedText @sealed)
    {
        Id = id;
        ProviderId = providerId;
        Sealed = @sealed;
    }

    /// <summary>The id of the receipt it came with.</summary>
    public string Id { get; private set; } = "";

    public string ProviderId { get; private set; } = "";

    /// <summary>Nobody but the sealer reads it, and for others than the bidder not before the opening.</summary>
    public ProtectedText Sealed { get; private set; }
}
