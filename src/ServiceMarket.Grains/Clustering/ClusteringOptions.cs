namespace ServiceMarket.Grains.Clustering;

/// <summary>Section <c>ServiceMarket:Silo</c>.</summary>
public sealed class ClusteringOptions
{
    public const string Section = "ServiceMarket:Silo";

    /// <summary>How silos find each other.</summary>
    public SiloClustering Clustering { get; set; } = SiloClustering.Localhost;

    /// <summary>Port between silos.</summary>
    public int Port { get; set; } = 11111;

    /// <summary>Port for outside clients; nothing of ServiceMarket uses it, Orleans wants one.</summary>
    public int GatewayPort { get; set; } = 30000;

    /// <summary>Address under which the other silos reach this one; empty: the host's own.</summary>
    public string AdvertisedAddress { get; set; } = "";

    /// <summary>Silos with the same cluster id form one cluster.</summary>
    public string ClusterId { get; set; } = "servicemarket";

    /// <summary>Seconds until an unanswered probe counts as missed.</summary>
    public int ProbeSeconds { get; set; } = 1;

    /// <summary>Missed probes until a silo is suspected.</summary>
    public int MissedProbes { get; set; } = 2;

    /// <summary>Suspicions until a silo is declared dead. With 1 a stalled silo can be declared dead by one neighbour; with 2 a cluster of
    /// two waits longer.</summary>
    public int DeathVotes { get; set; } = 1;
}

/// <summary>Where the cluster's membership is kept.</summary>
public enum SiloClustering
{
    /// <summary>One silo; membership in memory.</summary>
    Localhost,
    /// <summary>Several silos over one database, either engine.</summary>
    Database,
}
