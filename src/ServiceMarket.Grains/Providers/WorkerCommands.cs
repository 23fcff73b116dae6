using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Grains.Providers;

/// <summary>Hires a worker; the worker's key is the operation id.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record HireWorker(string OperationId, Actor Actor, WorkerInput Worker) : Command(OperationId, Actor);

/// <summary>Another phone (empty: as it is) or home township.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record ChangeWorker(string OperationId, Actor Actor, string WorkerId, PersonalText Phone, string HomeTownship) : Command(OperationId, Actor);

/// <summary>The last day of a worker.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record LetWorkerGo(string OperationId, Actor Actor, string WorkerId, DateOnly LastDay) : Command(OperationId, Actor);

/// <summary>What the yearly query of the criminal-record register said.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record RecordWorkerCheck(string OperationId, Actor Actor, string WorkerId, DateOnly CheckedOn, bool IsClear) : Command(OperationId, Actor);

/// <summary>Files a worker's certificate; its key is the operation id.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record FileWorkerQualification(
    string OperationId, Actor Actor, string WorkerId, WorkerQualificationKind Kind, PersonalText Number, DateOnly? ExpiresOn) : Command(OperationId, Actor);

/// <summary>Takes a worker's certificate off the file.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record RemoveWorkerQualification(string OperationId, Actor Actor, string WorkerId, string QualificationId) : Command(OperationId, Actor);

/// <summary>Shows a sealed field of a worker; the access log has it before the answer leaves.</summary>
[CallableBy(Role.ProviderManager, Role.BureauOfficer, Role.BureauApprover)]
public sealed record RevealWorkerField(string OperationId, Actor Actor, string WorkerId, WorkerField Field) : Command(OperationId, Actor);
