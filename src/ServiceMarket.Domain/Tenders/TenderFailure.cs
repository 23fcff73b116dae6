namespace ServiceMarket.Domain.Tenders;

/// <summary>Why a tender ended without a contract.</summary>
public enum TenderFailure
{
    /// <summary>Fewer bids than may go on (财库〔2015〕124号).</summary>
    TooFewBids,
    /// <summary>Every ranked candidate declined.</summary>
    NoCandidateLeft,
}
