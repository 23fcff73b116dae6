using System.Security.Cryptography;
using System.Text.Json;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.Protection.Sealing;

/// <summary>
/// Keys and envelopes of tenders. What bids are sealed with has its private half locked under a key that is shared out 2 of 3 at the
/// publication and then forgotten: until two holders put their shares in, nobody opens a bid, whatever database and keys they have.
/// </summary>
public sealed class TenderSealing(FieldCipher cipher)
{
    private const string PlatformShares = "KeyShares/Platform";
    private const string SharesPutIn = "KeyShares/PutIn";
    private const int LockBytes = 32;

    /// <summary>A key pair for one tender, its lock shared out.</summary>
    public SealedTenderKey MakeKey(string tenderId, IReadOnlyList<ShareRecipient> recipients)
    {
        using var pair = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var privateKey = pair.ExportPkcs8PrivateKey();
        var locking = RandomNumberGenerator.GetBytes(LockBytes);
        var shares = SecretSharing.Split(locking, TenderKey.Threshold, Enum.GetValues<ShareHolder>().Length);
        var made = new SealedTenderKey(
            Convert.ToBase64String(pair.ExportSubjectPublicKeyInfo()),
            Envelope.Lock(privateKey, locking),
            [.. recipients.Append(new ShareRecipient(ShareHolder.Platform, null, null)).Select(recipient => SealShare(tenderId, recipient, shares[(int)recipient.Holder]))]);
        CryptographicOperations.ZeroMemory(locking);
        CryptographicOperations.ZeroMemory(privateKey);
        return made;
    }

    public static ProtectedText Seal(BidContent content, string publicKey) => new(Envelope.Seal(JsonSerializer.SerializeToUtf8Bytes(content), publicKey));

    /// <summary>The content, or null when the envelope is damaged or was sealed for another key.</summary>
    public static BidContent? Open(ProtectedText envelope, ECDiffieHellman key) =>
        Envelope.Open(envelope.Ciphertext, key) is { } clear ? Read<BidContent>(clear) : null;

    /// <summary>The share that lies there for an account, unlocked by its own key; null when it is not for this key or tender.</summary>
    public static SecretShare? OpenShare(string tenderId, KeyShare share, ECDiffieHellman key) =>
        Envelope.Open(share.Sealed.Ciphertext, key) is { } clear ? Checked(tenderId, Read<ShareOfTender>(clear)) : null;

    /// <summary>The platform's own share; null when it has been changed behind the program.</summary>
    public SecretShare? OpenPlatformShare(string tenderId, KeyShare share) => OpenOwn(tenderId, share.Sealed, PlatformShares);

    /// <summary>A share as it is kept once it has been put in.</summary>
    public ProtectedText PutIn(string tenderId, SecretShare share) => SealOwn(tenderId, share, SharesPutIn);

    /// <summary>A share that was put in.</summary>
    public SecretShare? TakeOut(string tenderId, ProtectedText putIn) => OpenOwn(tenderId, putIn, SharesPutIn);

    /// <summary>The tender's private key, or null when the shares do not fit it or are too few.</summary>
    public static ECDiffieHellman? Recover(TenderKey key, IEnumerable<SecretShare> shares)
    {
        var known = shares.DistinctBy(share => share.Number).Take(TenderKey.Threshold).ToList();
        if (known.Count < TenderKey.Threshold || known.Any(share => share.Bytes.Length != LockBytes)) return null;
        if (Envelope.Unlock(key.LockedPrivateKey, SecretSharing.Combine(known)) is not { } privateKey) return null;
        var recovered = ECDiffieHellman.Create();
        recovered.ImportPkcs8PrivateKey(privateKey, out _);
        CryptographicOperations.ZeroMemory(privateKey);
        return recovered;
    }

    /// <summary>The same from the shares that were put in, and one that comes now.</summary>
    public ECDiffieHellman? Recover(string tenderId, TenderKey key, IEnumerable<ProtectedText> putIn, SecretShare? coming = null) =>
        Recover(key, putIn.Select(text => TakeOut(tenderId, text)).Append(coming).OfType<SecretShare>());

    private SealedShare SealShare(string tenderId, ShareRecipient recipient, SecretShare share) => new(
        recipient.Holder, share.Number, recipient.UserId, recipient.PublicKey is { } publicKey
            ? new ProtectedText(Envelope.Seal(JsonSerializer.SerializeToUtf8Bytes(ShareOfTender.Of(tenderId, share)), publicKey))
            : SealOwn(tenderId, share, PlatformShares));

    private ProtectedText SealOwn(string tenderId, SecretShare share, string purpose) => cipher.Seal(JsonSerializer.Serialize(ShareOfTender.Of(tenderId, share)), purpose);

    private SecretShare? OpenOwn(string tenderId, ProtectedText text, string purpose)
    {
        try
        {
            return Checked(tenderId, JsonSerializer.Deserialize<ShareOfTender>(cipher.Open(text, purpose)));
        }
        catch (Exception damaged) when (damaged is CryptographicException or JsonException)
        {
            return null;
        }
    }

    // A share of another tender is no share of this one.
    private static SecretShare? Checked(string tenderId, ShareOfTender? share) =>
        share?.TenderId == tenderId ? new SecretShare(share.Number, Convert.FromBase64String(share.Bytes)) : null;

    private static T? Read<T>(byte[] clear)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(clear);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record ShareOfTender(string TenderId, int Number, string Bytes)
    {
        public static ShareOfTender Of(string tenderId, SecretShare share) => new(tenderId, share.Number, Convert.ToBase64String(share.Bytes));

        public override string ToString() => nameof(ShareOfTender);
    }
}
