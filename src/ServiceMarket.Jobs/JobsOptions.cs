namespace ServiceMarket.Jobs;

/// <summary>Section <c>ServiceMarket:Jobs</c>.</summary>
public sealed class JobsOptions
{
    public const string Section = "ServiceMarket:Jobs";

    /// <summary>Off: the timetable does not run in this process (tests call the sweeps themselves).</summary>
    public bool Enabled { get; set; } = true;

    public int Workers { get; set; } = 2;

    /// <summary>Whether Hangfire makes its own tables on SQL Server; off where the account may not.</summary>
    public bool PrepareSchema { get; set; } = true;
}
