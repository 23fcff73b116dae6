namespace ServiceMarket.Database.Clustering;

/// <summary>How often the membership of a cluster has changed. Every change of a silo row changes this row in the same transaction.</summary>
public sealed class ClusterVersion
{
    public required string ClusterId { get; init; }
    public int Version { get; set; }
    public required string ETag { get; set; }
}
