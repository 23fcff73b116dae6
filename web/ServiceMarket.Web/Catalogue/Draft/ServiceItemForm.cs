using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Catalogue.Draft;

public sealed class ServiceItemForm : CommandForm
{
    [StringLength(3)] public string Code { get; set; } = "";
    [StringLength(ServiceItemRule.NameLength)] public string NameZh { get; set; } = "";
    [StringLength(ServiceItemRule.EnglishNameLength)] public string NameEn { get; set; } = "";
    [Required] public ServiceCategory? Category { get; set; }
    [Required] public ServiceUnit? Unit { get; set; }
    [StringLength(ServiceItemRule.ContentLength)] public string Content { get; set; } = "";
    [StringLength(ServiceItemRule.ContentLength)] public string? ContentEn { get; set; }
    [Required] public Money? CeilingPriceYuan { get; set; }
    [Required] public PriceKind? PriceKind { get; set; }
    [Required] public int? MinMinutes { get; set; }
    [Required] public int? WorkersNeeded { get; set; }
    public bool IsHomeVisit { get; set; }
    public WorkerQualificationKind? NeedsQualification { get; set; }
    [Required] public TargetGroup? Target { get; set; }
    public int? VisitsPerWeek { get; set; }
    public int? DailyCeiling { get; set; }
    public int? MonthlyCeiling { get; set; }

    public static ServiceItemForm New() => new() { PriceKind = Domain.Catalogue.PriceKind.Ceiling, WorkersNeeded = 1, Target = TargetGroup.Everyone };

    public static ServiceItemForm Of(ServiceItemText text) => new()
    {
        Code = text.Code,
        NameZh = text.NameZh,
        NameEn = text.NameEn,
        Category = text.Category,
        Unit = text.Unit,
        Content = text.Content,
        ContentEn = text.ContentEn,
        CeilingPriceYuan = new Money(text.CeilingPriceFen),
        PriceKind = text.PriceKind,
        MinMinutes = text.MinMinutes,
        WorkersNeeded = text.WorkersNeeded,
        IsHomeVisit = text.IsHomeVisit,
        NeedsQualification = Enum.TryParse<WorkerQualificationKind>(text.NeedsQualification, out var kind) ? kind : null,
        Target = text.Target,
        VisitsPerWeek = text.VisitsPerWeek,
        DailyCeiling = text.DailyCeiling,
        MonthlyCeiling = text.MonthlyCeiling,
    };

    public ServiceItemText ToText() => new(
        Code.Trim(), NameZh.Trim(), NameEn.Trim(), Category!.Value, Unit!.Value, Content.Trim(), ContentEn?.Trim() ?? "", MinMinutes!.Value, WorkersNeeded!.Value,
        CeilingPriceYuan!.Value.Fen, PriceKind!.Value, NeedsQualification?.ToString(), IsHomeVisit, Target!.Value, VisitsPerWeek, DailyCeiling, MonthlyCeiling);
}

/// <param name="Draft">The draft it stands in.</param>
/// <param name="ItemId">Null for a new one.</param>
/// <param name="Form">What was typed.</param>
public sealed record ServiceItemPage(DraftHead Draft, string? ItemId, ServiceItemForm Form);
