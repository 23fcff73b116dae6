using ServiceMarket.Domain;

namespace ServiceMarket.Jobs.OpenData.Ocds;

/// <param name="Amount">Yuan.</param>
public sealed record OcdsValue(decimal Amount, string Currency)
{
    public const string Yuan = "CNY";

    public static OcdsValue OfFen(long fen) => new(new Money(fen).Yuan, Yuan);
}

public sealed record OcdsPeriod
{
    public string? StartDate { get; init; }

    public string? EndDate { get; init; }

    /// <summary>Both days included.</summary>
    public static OcdsPeriod OfDays(DateOnly first, DateOnly last) => new() { StartDate = OcdsDate.StartOf(first), EndDate = OcdsDate.EndOf(last) };
}
