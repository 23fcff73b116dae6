namespace ServiceMarket.Domain.Tenders;

/// <summary>Whether a period counts every day or working days only. The first day is never counted.</summary>
public enum PeriodUnit
{
    Days,
    WorkingDays,
}

/// <summary>A statutory period as data.</summary>
/// <param name="Key">Text key of its name.</param>
/// <param name="Length">How many days, at least or at most as the name says.</param>
/// <param name="Unit">Calendar days or working days.</param>
/// <param name="Source">Text key of the article that sets it.</param>
public sealed record Period(string Key, int Length, PeriodUnit Unit, string Source);

/// <summary>The periods of 竞争性磋商 (consultation), the method that fits purchased care services.</summary>
public static class ConsultationPeriods
{
    /// <summary>From the documents' issue to the deadline of the first response, at least (财库〔2014〕214号 art. 10).</summary>
    public static readonly Period FirstResponse = new("Tenders_Period_FirstResponse", 10, PeriodUnit.Days, "Source_CaiKu2014_214_10");

    /// <summary>The documents are on offer, at least (财库〔2014〕214号 art. 10).</summary>
    public static readonly Period Documents = new("Tenders_Period_Documents", 5, PeriodUnit.WorkingDays, "Source_CaiKu2014_214_10");

    /// <summary>The award stays announced, at least (财政部令第87号 art. 69).</summary>
    public static readonly Period AwardNotice = new("Tenders_Period_AwardNotice", 1, PeriodUnit.WorkingDays, "Source_Order87_69");

    /// <summary>From the report to the fixed winner, at most (政府采购法实施条例 art. 43).</summary>
    public static readonly Period AwardDecision = new("Tenders_Period_AwardDecision", 5, PeriodUnit.WorkingDays, "Source_ProcurementRegulation_43");

    /// <summary>From the award letter to the signed contract, at most (政府采购法 art. 46).</summary>
    public static readonly Period ContractSigning = new("Tenders_Period_ContractSigning", 30, PeriodUnit.Days, "Source_ProcurementLaw_46");

    /// <summary>In the order in which they run.</summary>
    public static readonly IReadOnlyList<Period> All = [FirstResponse, Documents, AwardDecision, AwardNotice, ContractSigning];
}
