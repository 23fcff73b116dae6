using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Catalogue;
using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Grains.Catalogue;

/// <summary>Versions of one county's list. Retired versions are loaded without their items: nothing changes them any more.</summary>
[GrainType("service-list")]
public sealed class ServiceListGrain(GrainTools tools) : AggregateGrain<ServiceList>(tools), IServiceListGrain
{
    public async Task<Outcome<Receipt>> Draft(DraftServiceList command)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var isFirst = !await db.Set<ServiceList>().AnyAsync(list => list.Id == Key);
        return isFirst
            ? await Create(command, () => ServiceList.Open(Key, command.OperationId, UsualItems.All, command.Actor, Now))
            : await Execute(command, list => { list.Draft(command.OperationId, command.Actor, Now); });
    }

    public Task<Outcome<Receipt>> WriteItem(WriteServiceItem command) =>
        Execute(command, list => { list.WriteItem(command.VersionId, command.ItemId, command.Text, command.Actor); });

    public Task<Outcome<Receipt>> RemoveItem(RemoveServiceItem command) =>
        Execute(command, list => list.RemoveItem(command.VersionId, command.ItemId, command.Actor));

    public Task<Outcome<Receipt>> WriteChapter(WriteGuideChapter command) => Execute(command, list =>
    {
        list.WriteChapter(command.VersionId, command.ChapterId, command.Order, command.Title, command.Text, command.Actor);
    });

    public Task<Outcome<Receipt>> RemoveChapter(RemoveGuideChapter command) =>
        Execute(command, list => list.RemoveChapter(command.VersionId, command.ChapterId, command.Actor));

    public Task<Outcome<Receipt>> Publish(PublishServiceList command) =>
        Execute(command, list => { list.Publish(command.VersionId, command.EffectiveFrom, command.Actor, Now); });

    protected override async Task<ServiceList?> Load(MarketDbContext db, string id, CancellationToken cancellation)
    {
        var list = await db.Set<ServiceList>().Include(known => known.Versions).SingleOrDefaultAsync(known => known.Id == id, cancellation);
        if (list is null) return null;
        var living = list.Versions.Where(version => version.State != ServiceListState.Retired).Select(version => version.Id).ToList();
        await db.Set<ServiceItemVersion>().Where(item => living.Contains(item.ServiceListVersionId)).LoadAsync(cancellation);
        await db.Set<GuideChapter>().Where(chapter => living.Contains(chapter.ServiceListVersionId)).LoadAsync(cancellation);
        return list;
    }
}
