using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Settlements;

/// <summary>A button: it sends nothing but that it was pressed.</summary>
public sealed class StatementActForm : CommandForm;

/// <summary>Withdrawing wants a reason.</summary>
public sealed class CancelStatementForm : CommandForm
{
    [StringLength(SettlementLimits.Reason)] public string Reason { get; set; } = "";
}

/// <summary>What is held back on a line.</summary>
public sealed class DeductForm : CommandForm
{
    [Required] public Money? DeductionYuan { get; set; }
    [StringLength(SettlementLimits.Reason)] public string? Reason { get; set; }
}

/// <summary>What the organisation says against lines; a line without words is not contested.</summary>
public sealed class DisputeForm : CommandForm
{
    [MaxLength(200)] public List<ObjectionRow> Objections { get; set; } = [];
}

public sealed class ObjectionRow
{
    [StringLength(50)] public string? LineId { get; set; }
    [StringLength(SettlementLimits.Reason)] public string? Text { get; set; }
}

public sealed record DeductPage(StatementDetailsPage Statement, StatementLineRow Line, DeductForm Form);

public sealed record DisputePage(StatementDetailsPage Statement, DisputeForm Form);

public sealed record CancelStatementPage(StatementDetailsPage Statement, CancelStatementForm Form);
