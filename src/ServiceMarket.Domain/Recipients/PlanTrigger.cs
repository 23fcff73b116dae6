namespace ServiceMarket.Domain.Recipients;

/// <summary>What moves a care plan on.</summary>
public enum PlanTrigger
{
    Approve,
    Review,
    End,
}
