using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Funds.Record;

public sealed class RecordAllocationForm : CommandForm
{
    [StringLength(60)] public string DocumentNumber { get; set; } = "";
    [Required] public DateOnly? DocumentDate { get; set; }
    [Required] public AllocationLevel? Level { get; set; }
    [StringLength(20)] public string FundLine { get; set; } = "";

    /// <summary>Negative when money is clawed back.</summary>
    [Required] public Money? AmountYuan { get; set; }

    public RecordAllocation ToCommand(Actor actor) => new(OperationId, actor,
        new AllocationDocument(DocumentNumber.Trim(), DocumentDate!.Value, Level!.Value, FundLine, AmountYuan!.Value.Fen));
}

public sealed record RecordAllocationPage(string County, string CountyName, int Year, RecordAllocationForm Form, IReadOnlyList<SelectListItem> FundLines);
