using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>Closes and opens the envelopes of bids. Who may have one opened, and when, is decided by the callers: the tender and <see cref="BidReader"/>.</summary>
public interface IBidSealer
{
    ProtectedText Seal(BidContent content);

    /// <summary>The content, or null if the envelope has been damaged.</summary>
    BidContent? Open(ProtectedText envelope);
}
