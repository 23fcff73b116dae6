namespace ServiceMarket.Database.ReferenceData;

/// <summary>One of the usual services of a purchase list, with the usual local price range: what a bureau starts its own list from.</summary>
public sealed record StandardItem
{
    public required string Code { get; init; }
    /// <summary>Care, Living, Concern or Affairs.</summary>
    public required string Category { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
    public required string UnitZh { get; init; }
    public required string UnitEn { get; init; }
    /// <summary>Name of the catalogue's unit: two Chinese words can share an English one, so neither decides.</summary>
    public required string Unit { get; init; }
    /// <summary>Promised visits a week where a month is sold.</summary>
    public int? VisitsPerWeek { get; init; }
    public required string ContentZh { get; init; }
    public required string ContentEn { get; init; }
    /// <summary>Usual prices a unit, in fen: estimates, the county's own ceiling decides.</summary>
    public required long LowFen { get; init; }
    public required long HighFen { get; init; }
    public required int MinMinutes { get; init; }
    public required int WorkersNeeded { get; init; }
    public required bool IsHomeVisit { get; init; }
    /// <summary>CareWorker, SocialWorker, Assessor, or null when none is needed.</summary>
    public string? NeedsQualification { get; init; }
    /// <summary>Work with minors: needs a record check within twelve months.</summary>
    public required bool ForMinors { get; init; }

    /// <summary>All 35, in the order of their codes within their category.</summary>
    public static IReadOnlyList<StandardItem> All { get; } = [.. CsvTable.Rows("service-items.csv").Select(Read)];

    private static StandardItem Read(CsvTable row) => new()
    {
        Code = row.Text("code"),
        Category = row.Text("category"),
        NameZh = row.Text("nameZh"),
        NameEn = row.Text("nameEn"),
        UnitZh = row.Text("unitZh"),
        UnitEn = row.Text("unitEn"),
        ContentZh = row.Text("contentZh"),
        ContentEn = row.Text("contentEn"),
        LowFen = row.Number("lowFen"),
        HighFen = row.Number("highFen"),
        MinMinutes = row.Number("minMinutes"),
        WorkersNeeded = row.Number("workersNeeded"),
        IsHomeVisit = row.Flag("isHomeVisit"),
        NeedsQualification = row.TextOrNull("needsQualification"),
        ForMinors = row.Flag("forMinors"),
        Unit = row.Text("unit"),
        VisitsPerWeek = row.TextOrNull("visitsPerWeek") is null ? null : row.Number("visitsPerWeek"),
    };
}
