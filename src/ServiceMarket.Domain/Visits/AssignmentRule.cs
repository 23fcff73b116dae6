namespace ServiceMarket.Domain.Visits;

/// <summary>
/// The hard rules of an assignment, each a refusal with its reason. The same rules grey out candidates on the page and stop the command;
/// that the worker is free is held by the database besides (<see cref="WorkerSlot"/>).
/// </summary>
public static class AssignmentRule
{
    /// <summary>Under this age the record check is owed (未成年人保护法).</summary>
    public const int AdultAge = 18;

    /// <summary>A record check is good for so many months (未成年人保护法 art. 62).</summary>
    public const int RecordCheckMonths = 12;

    /// <summary>Why the contract does not allow this visit at all.</summary>
    public static IEnumerable<Refusal> OfContract(Visit visit, ContractFacts contract)
    {
        if (!contract.IsActive) yield return VisitsRefusals.ContractNotActive();
        if (!contract.CoversItem) yield return VisitsRefusals.ItemNotCovered(visit.ItemCode);
        if (visit.Day < contract.From || visit.Day > contract.To) yield return VisitsRefusals.DayNotCovered(contract.From, contract.To);
        if (contract.Taken + visit.Units > contract.Ordered) yield return VisitsRefusals.QuantityUsedUp(contract.Ordered, contract.Taken);
    }

    /// <summary>Why this worker may not make this visit.</summary>
    public static IEnumerable<Refusal> OfWorker(Visit visit, WorkerFacts worker, AssignmentFacts facts)
    {
        if (worker.ProviderId != facts.Contract.ProviderId) yield return VisitsRefusals.WorkerOfOtherOrganisation();
        if (worker.EmployedFrom is null || worker.EmployedFrom > visit.Day || worker.EmployedTo < visit.Day)
            yield return VisitsRefusals.WorkerNotEmployed(visit.Day);
        if (facts.Item.NeedsQualification is { } kind && !worker.Qualifications.Any(held => held.Kind == kind && !(held.ExpiresOn < visit.Day)))
            yield return VisitsRefusals.WorkerNotQualified(kind);
        if (facts.RecordCheckOwed(visit.Day) && !(worker.RecordCheckedOn is { } checkedOn
            && checkedOn <= visit.Day && checkedOn.AddMonths(RecordCheckMonths) >= visit.Day))
            yield return VisitsRefusals.RecordCheckMissing(worker.RecordCheckedOn);
        if (worker.IsBusy) yield return VisitsRefusals.WorkerBusy();
    }

    /// <summary>The first reason against this crew, or null.</summary>
    public static Refusal? Against(Visit visit, AssignmentFacts facts)
    {
        if (facts.Workers.Count != visit.WorkersNeeded || facts.Workers.DistinctBy(worker => worker.Id).Count() != facts.Workers.Count)
            return VisitsRefusals.WorkersNeeded(visit.WorkersNeeded);
        return OfContract(visit, facts.Contract).Concat(facts.Workers.SelectMany(worker => OfWorker(visit, worker, facts))).FirstOrDefault();
    }

    private static bool RecordCheckOwed(this AssignmentFacts facts, DateOnly day) => day < facts.RecipientBornOn.AddYears(AdultAge);
}
