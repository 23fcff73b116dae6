namespace ServiceMarket.Jobs.OpenData.Ocds;

/// <param name="Id">Key of the tender.</param>
public sealed record OcdsTender(string Id)
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Closed list tenderStatus.</summary>
    public string? Status { get; init; }

    public OcdsReference? ProcuringEntity { get; init; }

    public IReadOnlyList<OcdsItem>? Items { get; init; }

    public OcdsValue? Value { get; init; }

    /// <summary>Closed list method.</summary>
    public string? ProcurementMethod { get; init; }

    /// <summary>The method by its name in the law.</summary>
    public string? ProcurementMethodDetails { get; init; }

    /// <summary>Closed list procurementCategory.</summary>
    public string? MainProcurementCategory { get; init; }

    public string? AwardCriteria { get; init; }

    public IReadOnlyList<string>? SubmissionMethod { get; init; }

    public OcdsPeriod? TenderPeriod { get; init; }

    public OcdsPeriod? ContractPeriod { get; init; }

    public int? NumberOfTenderers { get; init; }

    /// <summary>Extension lots. One today; items, awards and statistics point at it, so that more fit.</summary>
    public IReadOnlyList<OcdsLot>? Lots { get; init; }

    public IReadOnlyList<OcdsAmendment>? Amendments { get; init; }
}

/// <param name="Status">The list of tenders.</param>
public sealed record OcdsLot(string Id, string Status)
{
    public string? Title { get; init; }

    public OcdsValue? Value { get; init; }

    public OcdsPeriod? ContractPeriod { get; init; }
}
