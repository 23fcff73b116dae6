using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Submit;

/// <summary>A price for each line and an answer to each quality criterion.</summary>
public sealed class SubmitBidForm : CommandForm
{
    /// <summary>Part of what the receipt's hash is taken of; goes along unseen so that a second submit is the same bid.</summary>
    [StringLength(64, MinimumLength = 16), RegularExpression("^[A-Za-z0-9]+$")]
    public string Salt { get; set; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    [MaxLength(TenderLimits.Lines)] public List<BidPriceRow> Prices { get; set; } = [];
    [MaxLength(TenderLimits.Criteria)] public List<BidProposalRow> Proposals { get; set; } = [];

    /// <summary>The rows of the tender with what was typed, or what stands in the bid so far.</summary>
    public void FillIn(Tender tender, BidContent? standing)
    {
        var prices = Prices.GroupBy(row => row.LineId ?? "").ToDictionary(row => row.Key, row => row.First().UnitPriceYuan);
        var texts = Proposals.GroupBy(row => row.CriterionId ?? "").ToDictionary(row => row.Key, row => row.First().Text);
        foreach (var price in standing?.Prices ?? []) prices.TryAdd(price.LineId, new Money(price.UnitPriceFen));
        foreach (var proposal in standing?.Proposals ?? []) texts.TryAdd(proposal.CriterionId, proposal.Text);
        Prices = [.. tender.Lines.Select(line => new BidPriceRow
        {
            LineId = line.Id,
            UnitPriceYuan = prices.GetValueOrDefault(line.Id),
            Label = Texts.Fill(TendersText.Bid_LineLabel, line.ItemCode, Show.Name(line.NameZh, line.NameEn), line.Quantity, Show.Unit(line.Unit)),
            Hint = Texts.Fill(TendersText.Bid_CeilingHint, Show.Money(line.CeilingUnitPriceFen)),
        })];
        Proposals = [.. tender.QualityCriteria.Select(criterion => new BidProposalRow
        {
            CriterionId = criterion.Id,
            Text = texts.GetValueOrDefault(criterion.Id),
            Label = Texts.Fill(TendersText.Bid_CriterionLabel, criterion.Name, criterion.Most),
        })];
    }

    public SubmitBid ToCommand(Actor actor) => new(OperationId, actor, new BidContent(
        [.. Prices.Select(row => new BidPrice(row.LineId ?? "", row.UnitPriceYuan?.Fen ?? 0))],
        [.. Proposals.Where(row => !string.IsNullOrWhiteSpace(row.Text)).Select(row => new BidProposal(row.CriterionId ?? "", row.Text!.Trim()))],
        Salt));
}

public sealed class BidPriceRow
{
    [StringLength(40)] public string? LineId { get; set; }
    [Required, PositiveMoney] public Money? UnitPriceYuan { get; set; }

    /// <summary>Shown, never read from the form.</summary>
    public string? Label { get; set; }

    /// <inheritdoc cref="Label"/>
    public string? Hint { get; set; }
}

public sealed class BidProposalRow
{
    [StringLength(40)] public string? CriterionId { get; set; }
    [StringLength(TenderLimits.Proposal)] public string? Text { get; set; }

    /// <summary>Shown, never read from the form.</summary>
    public string? Label { get; set; }
}

/// <summary>Asks for the bidder's own copy.</summary>
public sealed class OwnBidForm
{
    [StringLength(PersonalKeys.LongestPassphrase)] public string Passphrase { get; set; } = "";
}

/// <param name="Action">Where the passphrase is sent.</param>
/// <param name="Hint">What it is good for.</param>
/// <param name="Button">The button.</param>
public sealed record OwnPassphrase(string Action, string Hint, string Button)
{
    public OwnBidForm Form { get; } = new();
}

/// <param name="Tender">The tender.</param>
/// <param name="Replaces">Whether a bid of the organisation stands.</param>
/// <param name="HasKey">Whether the account has a key of its own: without one nobody can read the bid before the opening.</param>
/// <param name="IsFilled">Whether the form holds what was handed in last.</param>
/// <param name="Form">The bid.</param>
public sealed record SubmitBidPage(Tender Tender, bool Replaces, bool HasKey, bool IsFilled, SubmitBidForm Form);
