using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Grains.Providers;

/// <summary>One mailbox for an organisation, its papers and its people. Clear texts are sealed here, before the aggregate sees them.</summary>
[GrainType("service-provider")]
public sealed partial class ServiceProviderGrain(GrainTools tools, FieldKeyRing keys, FieldCipher cipher)
    : AggregateGrain<ServiceProvider>(tools), IServiceProviderGrain
{
    private readonly ProviderSealer sealer = new(cipher);

    private DateOnly Today => ChinaTime.DayOf(Now);

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        keys.Warm();
        return base.OnActivateAsync(cancellationToken);
    }

    public Task<Outcome<Receipt>> Register(RegisterProvider command) => Create(
        command,
        (db, cancellation) => db.AreAllAsync(DivisionLevel.County, command.Provider.ServedCounties, cancellation),
        areCounties =>
        {
            var provider = Domain.Providers.ServiceProvider.Register(Key, sealer.Particulars(command.Provider, null), command.Actor, Now);
            return areCounties ? provider : throw ProvidersRefusals.CountyUnknown().AsException();
        });

    public Task<Outcome<Receipt>> Change(ChangeProvider command) => Execute(
        command,
        (db, cancellation) => db.AreAllAsync(DivisionLevel.County, command.Provider.ServedCounties, cancellation),
        (provider, areCounties) =>
        {
            if (!areCounties) throw ProvidersRefusals.CountyUnknown().AsException();
            provider.Change(sealer.Particulars(command.Provider, provider), command.Actor);
        });

    public Task<Outcome<Receipt>> Verify(VerifyProvider command) => Execute(command, provider => provider.Verify(command.Actor, Now));

    public Task<Outcome<Receipt>> Suspend(SuspendProvider command) => Execute(command, provider => provider.Suspend(command.Reason, Now));

    public Task<Outcome<Receipt>> Lift(LiftProvider command) => Execute(command, provider => provider.Lift(command.Reason, Now));

    public Task<Outcome<Receipt>> Bar(BarProvider command) => Execute(command, provider => provider.Bar(command.Reason, command.Until, Now));

    public Task<Outcome<Receipt>> Readmit(ReadmitProvider command) => Execute(command, provider => provider.Readmit(command.Actor, Now));

    public Task<Outcome<Receipt>> FileQualification(FileQualification command) => Execute(command, provider =>
    {
        provider.FileQualification(command.OperationId, command.Kind, command.Number.Trim(), command.IssuedOn, command.ExpiresOn, Today);
    });

    public Task<Outcome<Receipt>> WithdrawQualification(WithdrawQualification command) =>
        Execute(command, provider => provider.WithdrawQualification(command.QualificationId, Today));

    public Task<Outcome<Receipt>> AcknowledgeGuide(AcknowledgeGuide command) => Execute(
        command,
        (db, cancellation) => db.Set<ServiceListVersion>().AsNoTracking()
            .AnyAsync(version => version.Id == command.VersionId && version.State != ServiceListState.Draft, cancellation),
        (provider, isPublished) =>
        {
            if (!isPublished) throw ProvidersRefusals.GuideNotPublished().AsException();
            provider.AcknowledgeGuide(command.VersionId, command.Actor, Now);
        });

    protected override Task<ServiceProvider?> Load(MarketDbContext db, string id, CancellationToken cancellation) =>
        db.Set<ServiceProvider>().AsSplitQuery()
            .Include(provider => provider.OfferedItems).Include(provider => provider.Counties).Include(provider => provider.Qualifications)
            .Include(provider => provider.GuideReadings).Include(provider => provider.Workers).ThenInclude(worker => worker.Qualifications)
            .SingleOrDefaultAsync(provider => provider.Id == id, cancellation);
}
