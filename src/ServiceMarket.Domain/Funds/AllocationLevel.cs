namespace ServiceMarket.Domain.Funds;

/// <summary>Who sent the money down.</summary>
public enum AllocationLevel
{
    Central,
    Provincial,
    Prefecture,
    County,
}
