namespace ServiceMarket.Domain.Visits;

/// <summary>What contract and item say about a contract line's visits, read when they are planned.</summary>
/// <param name="ContractLineId">The line.</param>
/// <param name="MinMinutes">Least length of a visit.</param>
/// <param name="WorkersNeeded">People who come together.</param>
/// <param name="IsByTheHour">The unit is an hour: a visit of 90 minutes is worth one full hour.</param>
/// <param name="From">First day of the contract.</param>
/// <param name="Until">Last day of the contract.</param>
public sealed record ServiceTerms(string ContractLineId, int MinMinutes, int WorkersNeeded, bool IsByTheHour, DateOnly From, DateOnly Until)
{
    /// <summary>Units that a visit of so many minutes is worth.</summary>
    public int UnitsOf(int minutes) => IsByTheHour ? Math.Max(1, minutes / 60) : 1;

    /// <summary>Least length of a visit planned for so many minutes: the item's least is that of one unit, and never more than planned.</summary>
    public int MinMinutesOf(int minutes) => Math.Min(minutes, MinMinutes * UnitsOf(minutes));
}
