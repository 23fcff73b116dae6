namespace ServiceMarket.Database.ReferenceData;

/// <summary>An administrative division of the province, down to townships and streets (GB/T 2260 and the statistics codes).</summary>
public sealed class Division
{
    public required string Code { get; init; }
    public required string NameZh { get; set; }
    /// <summary>Where it is known; the Chinese name stands in otherwise.</summary>
    public string? NameEn { get; set; }
    public required DivisionLevel Level { get; set; }
    public string? ParentCode { get; set; }
    /// <summary>A body without an official code (长白山管委会): the code is the platform's own.</summary>
    public bool IsPlatformCode { get; set; }
}
