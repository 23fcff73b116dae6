using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ServiceMarket.Domain.Tenders;

/// <summary>Fen for one unit of a line.</summary>
public sealed record BidPrice(string LineId, long UnitPriceFen)
{
    public override string ToString() => nameof(BidPrice);
}

/// <summary>What the bidder says to one criterion.</summary>
public sealed record BidProposal(string CriterionId, string Text)
{
    public override string ToString() => nameof(BidProposal);
}

/// <summary>What a bid holds: secret until the opening, so nothing here prints itself.</summary>
/// <param name="Prices">One for each line of the tender.</param>
/// <param name="Proposals">One for each quality criterion that the bidder answers.</param>
/// <param name="Salt">Random; without it the hash on the receipt would give away prices by trying them out.</param>
public sealed record BidContent(IReadOnlyList<BidPrice> Prices, IReadOnlyList<BidProposal> Proposals, string Salt)
{
    /// <summary>SHA-256 (hex) of the canonical JSON: the commitment on the receipt, checked again at the opening.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical())));

    /// <summary>The text that is hashed. It holds everything: show it to nobody but the bidder.</summary>
    public string Canonical() => JsonSerializer.Serialize(this);

    /// <summary>The price of the whole bid in fen: unit price times the tender's quantity, over all lines.</summary>
    public long TotalFen(Tender tender) =>
        tender.Lines.Sum(line => checked(line.Quantity * Prices.Single(price => price.LineId == line.Id).UnitPriceFen));

    /// <summary>The refusal if the content does not answer this tender, or null.</summary>
    public Refusal? Fault(Tender tender)
    {
        if (Prices.Count != tender.Lines.Count) return TendersRefusals.LinesChanged();
        for (var index = 0; index < tender.Lines.Count; index++)
        {
            var line = tender.Lines[index];
            if (Prices.Where(price => price.LineId == line.Id).ToArray() is not [var offered]) return TendersRefusals.LinesChanged();
            if (offered.UnitPriceFen <= 0) return TendersRefusals.PriceMissing(index);
            if (offered.UnitPriceFen > line.CeilingUnitPriceFen) return TendersRefusals.PriceAboveCeiling(index, line.CeilingUnitPriceFen);
        }

        foreach (var proposal in Proposals)
        {
            if (tender.QualityCriteria.All(criterion => criterion.Id != proposal.CriterionId)) return TendersRefusals.LinesChanged();
            if (proposal.Text.Length > TenderLimits.Proposal) return TendersRefusals.TextTooLong("Proposals", TenderLimits.Proposal);
        }

        return null;
    }

    public override string ToString() => nameof(BidContent);
}
