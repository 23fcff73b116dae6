namespace ServiceMarket.Domain.Tenders;

/// <summary>What a criterion looks at. Ties go to the lower price, then to the better technical score (财库〔2014〕214号 art. 25).</summary>
public enum CriterionKind
{
    Price,
    Technical,
    Business,
}

/// <summary>One criterion of 综合评分法 (comprehensive scoring) with the points it can give.</summary>
public sealed class TenderCriterion
{
    private TenderCriterion()
    {
    }

    internal TenderCriterion(int position, CriterionKind kind, string name, Points most)
    {
        Id = Guid.CreateVersion7().ToString("N");
        Position = position;
        Kind = kind;
        Name = name;
        MostHundredths = most.Hundredths;
    }

    public string Id { get; private set; } = "";
    public int Position { get; private set; }
    public CriterionKind Kind { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The most points it can give, in hundredths of a point.</summary>
    public int MostHundredths { get; private set; }

    public Points Most => new(MostHundredths);
}
