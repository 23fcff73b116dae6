namespace ServiceMarket.Domain.Recipients;

/// <summary>What the caseworker asks for in one line: which contract line, how often, when and how long.</summary>
public sealed record PlanLineDraft(
    string ContractLineId, int Times, PlanPeriod Per, DayOfWeek PreferredWeekday, TimeOnly PreferredTime, int Minutes);
