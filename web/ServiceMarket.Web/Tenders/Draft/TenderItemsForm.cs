using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>A row for each item of the list in force; a row without a quantity is not bought.</summary>
public sealed class TenderItemsForm : CommandForm
{
    [MaxLength(500)] public List<TenderItemQuantity> Lines { get; set; } = [];

    /// <summary>The draft's quantities on the list in force: where a newer list has the same item again, its quantity goes there.</summary>
    public static TenderItemsForm Of(Tender tender, IReadOnlyList<ServiceItemVersion> inForce) => new()
    {
        Version = tender.Version,
        Lines = [.. tender.Lines.Select(line => new TenderItemQuantity
        {
            ItemVersionId = inForce.Any(item => item.Id == line.ItemVersionId) ? line.ItemVersionId
                : inForce.FirstOrDefault(item => item.Code == line.ItemCode)?.Id,
            Quantity = line.Quantity,
        })],
    };

    /// <summary>The list in force with what was typed. What is not in force any more is left out.</summary>
    public void FillIn(IEnumerable<ServiceItemVersion> inForce)
    {
        var typed = Lines.GroupBy(row => row.ItemVersionId ?? "").ToDictionary(row => row.Key, row => row.First().Quantity);
        Lines = [.. inForce.Select(item => new TenderItemQuantity
        {
            ItemVersionId = item.Id,
            Quantity = typed.GetValueOrDefault(item.Id),
            Label = Texts.Fill(TendersText.Items_Label, item.Code, Show.Name(item.NameZh, item.NameEn), Show.Money(item.CeilingPriceFen), Texts.Of(item.Unit)),
        })];
    }

    /// <summary>Which rows are bought.</summary>
    public IReadOnlyList<int> Meant() => [.. Enumerable.Range(0, Lines.Count).Where(at => Lines[at].Quantity is not null)];

    public SetTenderLines ToCommand(Actor actor) => new(
        OperationId, actor, [.. Meant().Select(at => new DraftLine(Lines[at].ItemVersionId ?? "", Lines[at].Quantity!.Value))])
    { ExpectedVersion = Version };
}

public sealed class TenderItemQuantity
{
    [StringLength(40)] public string? ItemVersionId { get; set; }
    public int? Quantity { get; set; }

    /// <summary>Shown, never read from the form.</summary>
    public string? Label { get; set; }
}

/// <param name="Id">The tender.</param>
/// <param name="AreSomeGone">Whether an item chosen before is not in force any more.</param>
/// <param name="Form">The rows.</param>
public sealed record TenderItemsPage(string Id, bool AreSomeGone, TenderItemsForm Form);
