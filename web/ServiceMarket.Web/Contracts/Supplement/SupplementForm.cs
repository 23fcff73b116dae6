using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Contracts.Supplement;

public sealed class SupplementForm : CommandForm
{
    [Required] public int? Year { get; set; }
    [StringLength(ContractLimits.Reason)] public string Reason { get; set; } = "";
    [MaxLength(200)] public List<SupplementQuantity> Quantities { get; set; } = [];

    /// <summary>One row a line of the contract, with what was typed.</summary>
    public void FillIn(IEnumerable<ContractLine> lines)
    {
        var typed = Quantities.GroupBy(row => row.LineId ?? "").ToDictionary(row => row.Key, row => row.First().Quantity);
        Quantities = [.. lines.Select(line => new SupplementQuantity
        {
            LineId = line.Id,
            Quantity = typed.GetValueOrDefault(line.Id),
            Label = $"{line.ItemCode} {Show.Name(line.NameZh, line.NameEn)} ({Show.Unit(line.Unit)}, {Show.Money(line.UnitPriceFen)})",
        })];
    }

    public DraftSupplement ToCommand(Actor actor) => new(OperationId, actor, OperationId, Year!.Value, Reason,
        [.. Quantities.Where(row => row.Quantity is not null).Select(row => new AddedUnits(row.LineId ?? "", row.Quantity!.Value))])
    { ExpectedVersion = Version };
}

public sealed class SupplementQuantity
{
    [StringLength(50)] public string? LineId { get; set; }
    public int? Quantity { get; set; }

    /// <summary>Shown, never read from the form.</summary>
    public string? Label { get; set; }
}

public sealed record SupplementPage(string Id, string Number, long RoomFen, SupplementForm Form);
