namespace ServiceMarket.Domain.Recipients;

/// <summary>One service in a plan, bought under one contract line.</summary>
public sealed class CarePlanLine
{
    private CarePlanLine() { }

    internal CarePlanLine(string id, PlanLineDraft draft, ContractLineFacts facts)
    {
        Id = id;
        (ContractId, ContractLineId, Organisation) = (facts.ContractId, facts.ContractLineId, facts.Organisation);
        (ItemVersionId, ItemCode, IsCare) = (facts.ItemVersionId, facts.ItemCode, facts.IsCare);
        (Times, Per, Minutes) = (draft.Times, draft.Per, draft.Minutes);
        (PreferredWeekday, PreferredTime) = (draft.PreferredWeekday, draft.PreferredTime);
    }

    public string Id { get; private init; } = "";
    public string ContractId { get; private init; } = "";
    public string ContractLineId { get; private init; } = "";

    /// <summary>Credit code of the organisation that delivers under the contract.</summary>
    public string Organisation { get; private init; } = "";

    public string ItemVersionId { get; private init; } = "";
    public string ItemCode { get; private init; } = "";

    /// <summary>Hands-on care: needs a grade of at least partly unable.</summary>
    public bool IsCare { get; private init; }

    /// <summary>How many visits in a <see cref="Per"/>.</summary>
    public int Times { get; private init; }

    public PlanPeriod Per { get; private init; }
    public DayOfWeek PreferredWeekday { get; private init; }

    /// <summary>China clock time at which a visit should begin.</summary>
    public TimeOnly PreferredTime { get; private init; }

    /// <summary>Length of a visit in minutes.</summary>
    public int Minutes { get; private init; }

    /// <summary>Visits in the months given, rounded up: a week is 7 days, a month 30.</summary>
    public int VisitsInDays(int days) => Per == PlanPeriod.Week ? (Times * days + 6) / 7 : (Times * days + 29) / 30;
}
