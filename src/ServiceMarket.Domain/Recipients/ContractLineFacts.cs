namespace ServiceMarket.Domain.Recipients;

/// <summary>What the contract says about a line today, read in the same transaction as the decision.</summary>
public sealed record ContractLineFacts
{
    public required string ContractId { get; init; }
    public required string ContractLineId { get; init; }

    /// <summary>Credit code of the organisation that delivers.</summary>
    public required string Organisation { get; init; }

    /// <summary>County that bought it.</summary>
    public required string County { get; init; }

    public required string ItemVersionId { get; init; }

    /// <summary>Such as C02.</summary>
    public required string ItemCode { get; init; }

    /// <summary>Hands-on care (照料): only for people who cannot look after themselves.</summary>
    public bool IsCare { get; init; }

    /// <summary>Only minors get it.</summary>
    public bool ForMinors { get; init; }

    /// <summary>Signed or active.</summary>
    public required bool IsInForce { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day of the contract.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Shortest visit the item allows, in minutes.</summary>
    public int MinMinutes { get; init; }
}
