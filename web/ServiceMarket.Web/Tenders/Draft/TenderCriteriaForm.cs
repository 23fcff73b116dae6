using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>A few rows at hand; a row that is empty is not meant.</summary>
public sealed class TenderCriteriaForm : CommandForm
{
    private const int RowsShown = 6;
    private const int RowsToSpare = 2;

    [MaxLength(TenderLimits.Criteria)] public List<TenderCriterionRow> Criteria { get; set; } = [];

    public static TenderCriteriaForm Of(Tender tender) => new()
    {
        Version = tender.Version,
        Criteria = tender.Criteria.Count == 0
            ? [new TenderCriterionRow { Kind = CriterionKind.Price, Name = Texts.Of(CriterionKind.Price) }]
            : [.. tender.Criteria.Select(one => new TenderCriterionRow { Kind = one.Kind, Name = one.Name, Most = one.Most.ToString() })],
    };

    /// <summary>Room for more.</summary>
    public void Widen()
    {
        var rows = Math.Clamp(Criteria.Count + RowsToSpare, RowsShown, TenderLimits.Criteria);
        while (Criteria.Count < rows) Criteria.Add(new TenderCriterionRow());
    }

    /// <summary>Which rows are filled in.</summary>
    public IReadOnlyList<int> Meant() => [.. Enumerable.Range(0, Criteria.Count).Where(at => Criteria[at].IsMeant)];

    public SetTenderCriteria ToCommand(Actor actor) => new(OperationId, actor, [.. Meant().Select(at => Criteria[at].ToDraft())]) { ExpectedVersion = Version };
}

public sealed class TenderCriterionRow : IValidatableObject
{
    public CriterionKind? Kind { get; set; }
    [StringLength(TenderLimits.CriterionName)] public string? Name { get; set; }
    [StringLength(20), PointsNumber] public string? Most { get; set; }

    public bool IsMeant => !string.IsNullOrWhiteSpace(Name) || !string.IsNullOrWhiteSpace(Most);

    public DraftCriterion ToDraft() => new(Kind!.Value, Name ?? "", Points.TryParse(Most, out var most) ? most : Points.Zero);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsMeant && Kind is null) yield return new ValidationResult(TendersText.Criteria_KindMissing, [nameof(Kind)]);
    }
}

public sealed record TenderCriteriaPage(string Id, TenderCriteriaForm Form);
