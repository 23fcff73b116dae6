namespace ServiceMarket.Domain.Tenders;

/// <summary>The sealed content that came with one accepted receipt. Replaced ones stay, sealed, as history.</summary>
public sealed class BidEnvelope
{
    private BidEnvelope()
    {
    }

    internal BidEnvelope(string id, string providerId, ProtectedText @sealed, ProtectedText ownCopy) =>
        (Id, ProviderId, Sealed, OwnCopy) = (id, providerId, @sealed, ownCopy);

    /// <summary>The id of the receipt it came with.</summary>
    public string Id { get; private set; } = "";

    public string ProviderId { get; private set; } = "";

    /// <summary>Under the tender's key: nobody reads it before the opening, this program neither.</summary>
    public ProtectedText Sealed { get; private set; }

    /// <summary>Under the bidder's own key and passphrase; empty when the account that bid had none.</summary>
    public ProtectedText OwnCopy { get; private set; }
}
