using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Domain.Visits;

/// <summary>An active care-plan line with what the contract and the item say about it: all that planning needs.</summary>
public sealed record PlannedService
{
    public required string PlanLineId { get; init; }
    public required string ContractId { get; init; }
    public required string ContractLineId { get; init; }
    public required string ProviderId { get; init; }
    public required string ItemVersionId { get; init; }
    public required string ItemCode { get; init; }
    /// <summary>Visits in a period.</summary>
    public required int Times { get; init; }
    public required VisitPeriod Period { get; init; }
    public DayOfWeek? Weekday { get; init; }
    /// <summary>Clock in China.</summary>
    public TimeOnly Clock { get; init; } = new(9, 0);
    public required int Minutes { get; init; }
    public int MinMinutes { get; init; }
    public int WorkersNeeded { get; init; } = 1;
    public int Units { get; init; } = 1;
    /// <summary>First day of plan and contract, whichever is later.</summary>
    public required DateOnly From { get; init; }
    /// <summary>Last day of plan and contract, whichever is earlier; null while open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A plan's line under the terms of its contract.</summary>
    public static PlannedService Of(CarePlan plan, CarePlanLine line, ServiceTerms terms) => new()
    {
        PlanLineId = line.Id,
        ContractId = line.ContractId,
        ContractLineId = line.ContractLineId,
        ProviderId = line.Organisation,
        ItemVersionId = line.ItemVersionId,
        ItemCode = line.ItemCode,
        Times = line.Times,
        Period = line.Per == PlanPeriod.Week ? VisitPeriod.Week : VisitPeriod.Month,
        Weekday = line.PreferredWeekday,
        Clock = line.PreferredTime,
        Minutes = line.Minutes,
        MinMinutes = terms.MinMinutesOf(line.Minutes),
        WorkersNeeded = terms.WorkersNeeded,
        Units = terms.UnitsOf(line.Minutes),
        From = plan.StartsOn > terms.From ? plan.StartsOn : terms.From,
        Until = plan.EndedOn < terms.Until ? plan.EndedOn : terms.Until,
    };
}

/// <summary>What makes a planned visit the same one when planning runs again.</summary>
public readonly record struct VisitKey(string PlanLineId, DateOnly PeriodStart, int Ordinal);

/// <summary>A visit that planning proposes.</summary>
public readonly record struct PlannedVisit(PlannedService Service, VisitKey Key, DateOnly Day);
