using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>A row for each year of the service; a year without an amount bears nothing.</summary>
public sealed class TenderYearsForm : CommandForm
{
    [MaxLength(10)] public List<TenderYearAmount> Shares { get; set; } = [];

    public static TenderYearsForm Of(Tender tender) => new()
    {
        Version = tender.Version,
        Shares = [.. tender.YearShares.Select(share => new TenderYearAmount { Year = share.Year, AmountYuan = new Money(share.AmountFen) })],
    };

    /// <summary>The years of the service with what was typed; the only year bears everything.</summary>
    public void FillIn(Tender tender)
    {
        var (first, last) = (tender.ServiceFrom?.Year ?? 0, tender.ServiceTo?.Year ?? -1);
        var typed = Shares.GroupBy(row => row.Year).ToDictionary(row => row.Key, row => row.First().AmountYuan);
        if (Shares.Count == 0 && first == last) typed[first] = new Money(tender.CeilingFen);
        Shares = [.. Enumerable.Range(first, last - first + 1).Select(year => new TenderYearAmount { Year = year, AmountYuan = typed.GetValueOrDefault(year) })];
    }

    public SetTenderYearShares ToCommand(Actor actor) => new(OperationId, actor,
        [.. Shares.Where(row => row.AmountYuan is not null).Select(row => new DraftYearShare(row.Year, row.AmountYuan!.Value.Fen))])
    { ExpectedVersion = Version };
}

public sealed class TenderYearAmount
{
    public int Year { get; set; }
    public Money? AmountYuan { get; set; }
}

public sealed record TenderYearsPage(string Id, long CeilingFen, TenderYearsForm Form);
