namespace ServiceMarket.Jobs.Outbox;

/// <summary>How long to wait after the first, second, … failure; after the last rung it is parked for a person.</summary>
public static class RetryLadder
{
    public static readonly IReadOnlyList<TimeSpan> Rungs =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1),
        TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    /// <summary>How long a claim keeps others away; a process that dies in between is replaced after it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Null: parked.</summary>
    public static TimeSpan? After(int failures) => failures <= Rungs.Count ? Rungs[Math.Max(failures, 1) - 1] : null;

    public static string Describe(Exception failure)
    {
        var text = $"{failure.GetType().Name}: {failure.Message}";
        return text.Length <= 2000 ? text : text[..2000];
    }
}
