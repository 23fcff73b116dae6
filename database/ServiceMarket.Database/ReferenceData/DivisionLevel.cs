namespace ServiceMarket.Database.ReferenceData;

public enum DivisionLevel
{
    Province,
    Prefecture,
    County,
    /// <summary>A development zone with a statistics code: no administrative county, but it has townships.</summary>
    Zone,
    Township,
}
