namespace ServiceMarket.Database.Clustering;

/// <summary>One start of one silo, as Orleans' membership protocol sees it.</summary>
public sealed class ClusterSilo
{
    public required string ClusterId { get; init; }

    /// <summary>Address, port and generation in Orleans' own writing.</summary>
    public required string Address { get; init; }
    public required string ETag { get; set; }
    public required string Status { get; set; }
    public string SiloName { get; set; } = "";
    public string HostName { get; set; } = "";
    public int GatewayPort { get; set; }

    /// <summary>Who suspects it and since when; JSON.</summary>
    public string SuspectsJson { get; set; } = "[]";
    public DateTime StartedUtc { get; set; }
    public DateTime AliveUtc { get; set; }
}
