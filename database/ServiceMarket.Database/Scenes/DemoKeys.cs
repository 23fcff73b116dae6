using System.Security.Cryptography;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.Scenes;

/// <summary>
/// Keys of the people who open bids and of those who bid; passphrase is the demo's password. One pair for all: locking one takes a good part
/// of a second.
/// </summary>
internal sealed class DemoKeys(TenderSealing sealing, string passphrase, DateTime nowUtc) : IDisposable
{
    private static readonly IReadOnlyList<Actor> Owners = [DemoCast.Approver, DemoCast.Supervisor, .. DemoCast.Managers];
    private readonly ECDiffieHellman pair = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);

    private string PublicKey => Convert.ToBase64String(pair.ExportSubjectPublicKeyInfo());

    public IEnumerable<PersonalKey> Rows()
    {
        var one = PersonalKeys.LockUp(pair, Owners[0].UserId, passphrase, nowUtc);
        return Owners.Select(owner => new PersonalKey { UserId = owner.UserId, PublicKey = one.PublicKey, LockedPrivateKey = one.LockedPrivateKey, CreatedUtc = nowUtc });
    }

    public SealedTenderKey ForTender(string tenderId) => sealing.MakeKey(tenderId,
    [
        new ShareRecipient(ShareHolder.Bureau, DemoCast.Approver.UserId, PublicKey),
        new ShareRecipient(ShareHolder.Supervisor, DemoCast.Supervisor.UserId, PublicKey),
    ]);

    /// <summary>Under the tender's key, and the bidder's own copy.</summary>
    public (ProtectedText Sealed, ProtectedText OwnCopy) Seal(Tender tender, BidContent content) =>
        (TenderSealing.Seal(content, tender.Key!.PublicKey), TenderSealing.Seal(content, PublicKey));

    /// <summary>The holder's share as it is put in.</summary>
    public ProtectedText PutIn(Tender tender, ShareHolder holder)
    {
        var held = tender.KeyShares.Single(share => share.Holder == holder);
        var share = holder == ShareHolder.Platform ? sealing.OpenPlatformShare(tender.Id, held) : TenderSealing.OpenShare(tender.Id, held, pair);
        return sealing.PutIn(tender.Id, share!);
    }

    public void Dispose() => pair.Dispose();
}
