namespace ServiceMarket.Domain.Visits;

/// <summary>What other features know that an assignment is judged by, read in the same transaction.</summary>
public sealed record AssignmentFacts(ContractFacts Contract, ItemFacts Item, DateOnly RecipientBornOn, IReadOnlyList<WorkerFacts> Workers);

/// <summary>The contract behind the visit.</summary>
/// <param name="Id">Key of the contract.</param>
/// <param name="ProviderId">Credit code of its organisation.</param>
/// <param name="IsActive">In force and not suspended.</param>
/// <param name="From">First day of service.</param>
/// <param name="To">Last day of service.</param>
/// <param name="CoversItem">Its line names this item version.</param>
/// <param name="Ordered">Units on the line.</param>
/// <param name="Taken">Units already held by other visits that are assigned, done or paid.</param>
public sealed record ContractFacts(string Id, string ProviderId, bool IsActive, DateOnly From, DateOnly To, bool CoversItem, int Ordered, int Taken);

/// <summary>The service item.</summary>
/// <param name="Code">Code of the item, as <c>C02</c>.</param>
/// <param name="NeedsQualification">Kind of certificate that the worker needs, or null.</param>
public sealed record ItemFacts(string Code, string? NeedsQualification);

/// <summary>A worker who might come.</summary>
/// <param name="Id">Key of the worker.</param>
/// <param name="ProviderId">Credit code of the employer.</param>
/// <param name="EmployedFrom">First day of employment; null if unknown.</param>
/// <param name="EmployedTo">Last day of employment; null while employed.</param>
/// <param name="RecordCheckedOn">Day of the last query of the criminal-record register.</param>
/// <param name="Qualifications">Kinds and last valid days.</param>
/// <param name="IsBusy">Another visit holds a quarter of that time.</param>
public sealed record WorkerFacts(
    string Id, string ProviderId, DateOnly? EmployedFrom, DateOnly? EmployedTo, DateOnly? RecordCheckedOn,
    IReadOnlyList<WorkerQualification> Qualifications, bool IsBusy);

/// <summary>A certificate and its last valid day (null: does not expire).</summary>
public sealed record WorkerQualification(string Kind, DateOnly? ExpiresOn);
