namespace ServiceMarket.Domain.Tenders;

/// <summary>A bid as it reaches the tender: who, what, and the same sealed.</summary>
/// <param name="ReceiptId">Key of the receipt that it will have.</param>
/// <param name="Bidder">Who.</param>
/// <param name="Content">What.</param>
/// <param name="Sealed">The same under the tender's key: only the opening reads it.</param>
/// <param name="OwnCopy">The same under the bidder's own key, to read it before that; empty when the account has none.</param>
public sealed record BidSubmission(string ReceiptId, Bidder Bidder, BidContent Content, ProtectedText Sealed, ProtectedText OwnCopy)
{
    public string ProviderId => Bidder.CreditCode;
}

/// <summary>An organisation that wants to bid, as its file stands on that day.</summary>
/// <param name="CreditCode">Unified social credit code.</param>
/// <param name="Name">Registered name.</param>
/// <param name="IsVerified">Verified by a bureau, neither suspended nor barred.</param>
/// <param name="HoldsCertificate">Its registration certificate or business licence has not run out.</param>
public sealed record Bidder(string CreditCode, string Name, bool IsVerified, bool HoldsCertificate);

public sealed partial class Tender
{
    /// <summary>
    /// Takes in a bid or its replacement and answers with the receipt. At or after the deadline the attempt is written down and not
    /// accepted. Refused without a trace: tender not public, bidder not verified or without a valid certificate, content that does not answer the tender.
    /// </summary>
    public BidReceipt SubmitBid(BidSubmission submission, DateTime nowUtc)
    {
        var hash = submission.Content.Hash();
        var bid = bids.SingleOrDefault(one => one.ProviderId == submission.ProviderId);
        var act = bid?.State == BidState.Sealed ? BidAct.Replaced : BidAct.Submitted;
        if (IsLate(nowUtc)) return Give(submission.ReceiptId, submission.ProviderId, act, false, nowUtc, hash);
        if (State != TenderState.Published) throw TendersRefusals.NotOpenForBids().AsException();
        if (!submission.Bidder.IsVerified) throw TendersRefusals.BidderNotVerified().AsException();
        if (!submission.Bidder.HoldsCertificate) throw TendersRefusals.BidderCertificateMissing().AsException();
        RefuseIf(submission.Content.Fault(this));

        if (bid is null) bids.Add(bid = new Bid(submission.ReceiptId, submission.ProviderId, submission.Bidder.Name));
        envelopes.Add(new BidEnvelope(submission.ReceiptId, submission.ProviderId, submission.Sealed, submission.OwnCopy));
        var receipt = Give(submission.ReceiptId, submission.ProviderId, act, true, nowUtc, hash);
        bid.State = BidState.Sealed;
        (bid.EnvelopeId, bid.Hash, bid.Number, bid.ReceivedUtc) = (receipt.Id, hash, receipt.Number, nowUtc);
        return receipt;
    }

    /// <summary>Takes a bid back. At or after the deadline the attempt is written down and not accepted. Refused: nothing to take back.</summary>
    public BidReceipt WithdrawBid(string receiptId, string providerId, DateTime nowUtc)
    {
        var bid = bids.SingleOrDefault(one => one.ProviderId == providerId && one.State != BidState.Withdrawn)
            ?? throw TendersRefusals.NoBidToWithdraw().AsException();
        if (IsLate(nowUtc)) return Give(receiptId, providerId, BidAct.Withdrawn, false, nowUtc, "");
        if (State != TenderState.Published) throw TendersRefusals.NotOpenForBids().AsException();
        bid.State = BidState.Withdrawn;
        return Give(receiptId, providerId, BidAct.Withdrawn, true, nowUtc, "");
    }

    private bool IsLate(DateTime nowUtc) =>
        State is TenderState.Published or TenderState.Opening or TenderState.Evaluating && nowUtc >= BidDeadlineUtc;

    private BidReceipt Give(string id, string providerId, BidAct act, bool isAccepted, DateTime nowUtc, string hash)
    {
        LastReceiptChain = ReceiptChain.Next(LastReceiptChain, ++LastReceiptNumber, act, isAccepted, nowUtc, hash);
        var receipt = new BidReceipt(id, providerId, LastReceiptNumber, act, isAccepted, nowUtc, hash, LastReceiptChain);
        receipts.Add(receipt);
        Record(new BidReceived(id, providerId, receipt.Number, act, isAccepted, hash));
        return receipt;
    }
}
