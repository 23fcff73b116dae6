namespace ServiceMarket.Domain.Recipients;

/// <summary>The unit of a frequency: so many times per week or per month.</summary>
public enum PlanPeriod
{
    Week,
    Month,
}
