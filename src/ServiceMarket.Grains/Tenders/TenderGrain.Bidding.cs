using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

public sealed partial class TenderGrain
{
    public Task<Outcome<BidReceiptAnswer>> SubmitBid(SubmitBid command)
    {
        var (now, receiptId, provider) = (Now, NewId(), command.Actor.Organisation ?? "");
        return Execute(
            command,
            async (db, cancellation) => (
                Bidder: await facts.Bidder(db, provider, ChinaTime.DayOf(now), cancellation),
                OwnKey: await facts.PersonalKey(db, command.Actor.UserId, cancellation)),
            (t, known) => Answer(t.SubmitBid(new BidSubmission(
                receiptId,
                known.Bidder ?? new Bidder(provider, "", IsVerified: false, HoldsCertificate: false),
                command.Content,
                Sealed(command.Content, t.Key?.PublicKey),
                Sealed(command.Content, known.OwnKey)), now)));
    }

    public Task<Outcome<BidReceiptAnswer>> WithdrawBid(WithdrawBid command)
    {
        var (now, receiptId) = (Now, NewId());
        return Execute(command, t => Answer(t.WithdrawBid(receiptId, command.Actor.Organisation ?? "", now)));
    }

    private static ProtectedText Sealed(BidContent content, string? publicKey) =>
        publicKey is null ? ProtectedText.Empty : TenderSealing.Seal(content, publicKey);

    private static BidReceiptAnswer Answer(BidReceipt receipt) =>
        new(receipt.Id, receipt.Number, receipt.Act, receipt.IsAccepted, receipt.AtUtc, receipt.Hash);

    private static string NewId() => Guid.CreateVersion7().ToString("N");
}
