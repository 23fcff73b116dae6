using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Providers;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Visits;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Visits;

/// <summary>The real host on a Tuesday at 10:00 in China, with recipients who get a visit every day and two workers.</summary>
public sealed class VisitWebFixture : IAsyncLifetime
{
    public const string Name = "张三丰";
    public const string Address = "红旗村一组";

    public static readonly Actor OtherWorker = GivenVisits.Worker with { UserId = "u-worker-2", WorkerId = "worker-2" };
    public static readonly Actor OtherCaseworker = People.Caseworker with { UserId = "u-caseworker-2" };

    private Queue<string> recipients = [];

    public WebHost Host { get; private set; } = null!;

    public MovingClock Clock { get; } = new(SiloFixture.Today);

    public async Task InitializeAsync()
    {
        Host = await WebHost.StartAsync(services => services.AddSingleton<TimeProvider>(Clock));
        foreach (var person in new[] { OtherWorker, OtherCaseworker }) await Host.AddAccountAsync(person);
        var planned = await GivenVisits.PlanAsync(Host.Databases, 40);
        await SealNames();
        await Task.WhenAll(planned.Select(recipient => Host.Grains.GetGrain<IVisitBookGrain>(recipient).PlanVisits(new PlanVisits("plan-visits", Actor.System))));
        recipients = new Queue<string>(planned);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>A visit that no other test has, so many days from today.</summary>
    public async Task<Visit> NextAsync(int day = 0)
    {
        await ReleaseWorkers();
        return await NextKeepingWorkersAsync(day);
    }

    /// <summary>The same, while the workers keep what they have.</summary>
    public async Task<Visit> NextKeepingWorkersAsync(int day = 0)
    {
        var recipient = recipients.Dequeue();
        await using var db = await Host.Databases.CreateDbContextAsync();
        var on = GivenVisits.Today.AddDays(day);
        return await db.Set<Visit>().AsNoTracking().SingleAsync(visit => visit.RecipientId == recipient && visit.Day == on);
    }

    public async Task<Visit> ReadAsync(string id)
    {
        await using var db = await Host.Databases.CreateDbContextAsync();
        return await db.Set<Visit>().AsNoTracking().Include(visit => visit.Corrections).SingleAsync(visit => visit.Id == id);
    }

    public async Task<Visit> AssignedAsync(int day = 0)
    {
        var visit = await NextAsync(day);
        var assigned = await Book(visit).Assign(new AssignVisit(Operation(), People.Caseworker, visit.Id, ["worker-1"], visit.StartUtc));
        Assert.True(assigned.IsDone, assigned.Refusal?.Code);
        return visit;
    }

    public async Task<Visit> AcceptedAsync(int day = 0)
    {
        var visit = await AssignedAsync(day);
        Assert.True((await Book(visit).Accept(new AcceptVisit(Operation(), GivenVisits.Worker, visit.Id))).IsDone);
        return visit;
    }

    public async Task<Visit> CheckedInAsync()
    {
        var visit = await AcceptedAsync();
        var done = await Book(visit).CheckIn(new CheckInVisit(Operation(), GivenVisits.Worker, visit.Id, DeviceReading.None));
        Assert.True(done.IsDone, done.Refusal?.Code);
        return visit;
    }

    /// <summary>Reported right after the check-in, and so flagged as too short where the item has a least length.</summary>
    public async Task<Visit> ReportedAsync()
    {
        var visit = await CheckedInAsync();
        var done = await Book(visit).Report(new ReportVisit(
            Operation(), GivenVisits.Worker, visit.Id, new DeviceReading(Clock.GetUtcNow().UtcDateTime.AddHours(-1), null),
            VisitTasks.Talked, PersonCondition.AsUsual, new("note")));
        Assert.True(done.IsDone, done.Refusal?.Code);
        return visit;
    }

    public async Task<HttpStatusCode> StatusAsync(Actor person, string url) => (await (await Host.SignedInAsync(person)).GetAsync(url)).StatusCode;

    private IVisitBookGrain Book(Visit visit) => Host.Grains.GetGrain<IVisitBookGrain>(visit.RecipientId);

    private static string Operation() => Guid.NewGuid().ToString("N");

    // Every test has the worker to itself.
    private async Task ReleaseWorkers()
    {
        await using var db = await Host.Databases.CreateDbContextAsync();
        await db.Set<WorkerSlot>().ExecuteDeleteAsync();
        await db.Set<WorkerPresence>().ExecuteDeleteAsync();
    }

    private async Task SealNames()
    {
        var cipher = Host.Services.GetRequiredService<FieldCipher>();
        await using var db = await Host.Databases.CreateDbContextAsync();
        var (name, address) = (cipher.Seal(Name, RecipientFields.Of(PersonalField.Name)), cipher.Seal(Address, RecipientFields.Of(PersonalField.Address)));
        await db.Set<CareRecipient>().ExecuteUpdateAsync(set => set.SetProperty(person => person.Name, name).SetProperty(person => person.Address, address));
        var (worker, phone) = (cipher.Seal("李四", ProviderFields.WorkerName), cipher.Seal("13844321234", ProviderFields.WorkerPhone));
        await db.Set<FieldWorker>().ExecuteUpdateAsync(set => set.SetProperty(who => who.Name, worker).SetProperty(who => who.Phone, phone));
    }
}
