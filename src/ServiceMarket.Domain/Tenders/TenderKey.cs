namespace ServiceMarket.Domain.Tenders;

/// <summary>The key pair of one tender, made at its publication. The private half lies here locked; the key to it is shared out and kept nowhere.</summary>
public sealed class TenderKey
{
    /// <summary>So many holders open the bids together.</summary>
    public const int Threshold = 2;

    private TenderKey()
    {
    }

    internal TenderKey(string publicKey, string lockedPrivateKey) => (PublicKey, LockedPrivateKey) = (publicKey, lockedPrivateKey);

    /// <summary>Bids are sealed with it (SubjectPublicKeyInfo, Base64).</summary>
    public string PublicKey { get; private set; } = "";

    /// <summary>A JWE under the shared-out key.</summary>
    public string LockedPrivateKey { get; private set; } = "";
}

/// <summary>A share of the key that unlocks the tender's private key, sealed for one account or for the platform.</summary>
public sealed class KeyShare
{
    private KeyShare()
    {
    }

    internal KeyShare(SealedShare share) =>
        (Id, Holder, Number, UserId, Sealed) = (Guid.CreateVersion7().ToString("N"), share.Holder, share.Number, share.UserId, share.Sealed);

    public string Id { get; private set; } = "";
    public ShareHolder Holder { get; private set; }

    /// <summary>Number of the share; all accounts of one holder have the same.</summary>
    public int Number { get; private set; }

    /// <summary>The account it is sealed for; null: the platform.</summary>
    public string? UserId { get; private set; }

    /// <summary>Only the account with its own passphrase reads it, the platform its own with the field key.</summary>
    public ProtectedText Sealed { get; private set; }

    /// <summary>When it was put in, at or after the deadline.</summary>
    public DateTime? JoinedUtc { get; private set; }

    /// <summary>The share as put in, under the field key; empty before.</summary>
    public ProtectedText PutIn { get; private set; }

    internal void Join(ProtectedText share, DateTime nowUtc) => (PutIn, JoinedUtc) = (share, nowUtc);
}

/// <summary>What a publication makes: a key pair, its private half locked, and the shares of the lock's key.</summary>
public sealed record SealedTenderKey(string PublicKey, string LockedPrivateKey, IReadOnlyList<SealedShare> Shares);

/// <summary>One share on its way into the tender.</summary>
public sealed record SealedShare(ShareHolder Holder, int Number, string? UserId, ProtectedText Sealed);
