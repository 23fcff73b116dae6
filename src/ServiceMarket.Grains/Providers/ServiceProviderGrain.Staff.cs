using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Providers;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Grains.Providers;

public sealed partial class ServiceProviderGrain
{
    public Task<Outcome<Receipt>> Hire(HireWorker command) => Execute(command, IsTownship(command.Worker.HomeTownship), (provider, isTownship) =>
    {
        if (!isTownship) throw ProvidersRefusals.TownshipUnknown().AsException();
        provider.Hire(command.OperationId, sealer.Worker(command.Worker, Today), command.Worker.EmployedFrom, Today);
    });

    public Task<Outcome<Receipt>> ChangeWorker(ChangeWorker command) => Execute(command, IsTownship(command.HomeTownship), (provider, isTownship) =>
    {
        if (!isTownship) throw ProvidersRefusals.TownshipUnknown().AsException();
        var phone = command.Phone.IsEmpty ? provider.Workers.FirstOrDefault(worker => worker.Id == command.WorkerId)?.Phone : sealer.WorkerPhone(command.Phone);
        provider.ChangeWorker(command.WorkerId, phone ?? ProtectedText.Empty, command.HomeTownship, Today);
    });

    public Task<Outcome<Receipt>> LetGo(LetWorkerGo command) => Execute(command, provider => provider.Leave(command.WorkerId, command.LastDay, Today));

    public Task<Outcome<Receipt>> RecordCheck(RecordWorkerCheck command) =>
        Execute(command, provider => provider.CheckRecord(command.WorkerId, command.CheckedOn, command.IsClear, Today));

    public Task<Outcome<Receipt>> FileWorkerQualification(FileWorkerQualification command) => Execute(command, provider =>
    {
        provider.FileWorkerQualification(
            command.WorkerId, command.OperationId, command.Kind, sealer.Certificate(command.Number), command.ExpiresOn, Today);
    });

    public Task<Outcome<Receipt>> RemoveWorkerQualification(RemoveWorkerQualification command) =>
        Execute(command, provider => provider.RemoveWorkerQualification(command.WorkerId, command.QualificationId, Today));

    public async Task<Outcome<PersonalText>> RevealWorker(RevealWorkerField command)
    {
        var logged = await Execute(command, provider => provider.Reveal(command.WorkerId, command.Field));
        if (!logged.IsDone) return Outcome.Refused<PersonalText>(logged.Refusal!);
        await using var db = await Databases.CreateDbContextAsync();
        var worker = await db.Set<FieldWorker>().AsNoTracking().SingleAsync(row => row.Id == command.WorkerId && row.ServiceProviderId == Key);
        return Outcome.Done(new PersonalText(cipher.Open(worker.Sealed(command.Field), ProviderFields.Of(command.Field))), logged.Version);
    }

    private static Func<MarketDbContext, CancellationToken, Task<bool>> IsTownship(string code) =>
        (db, cancellation) => db.AreAllAsync(DivisionLevel.Township, [code], cancellation);

    protected override void Write(CommitRecords records, ServiceProvider aggregate, Domain.DomainEvent happened)
    {
        if (happened is not WorkerFieldRevealed revealed) return;
        records.Db.Add(new AccessLogEntry
        {
            SubjectType = nameof(FieldWorker),
            SubjectId = revealed.WorkerId,
            Field = revealed.Field.ToString(),
            Purpose = "Employment",
            ActorId = records.Command.Actor.UserId,
            ActorName = records.Command.Actor.Name,
            OperationId = records.Command.OperationId,
            AtUtc = records.NowUtc,
        });
    }
}
