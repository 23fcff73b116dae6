using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Recipients;
using ServiceMarket.Grains.Visits;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Visits;

public sealed class VisitBookGrainTests : IAsyncLifetime
{
    private static readonly DateTime Ten = GivenVisits.Now;
    private SiloFixture silo = null!;
    private IReadOnlyList<string> recipients = [];
    private int operations;

    public async Task InitializeAsync()
    {
        silo = await SiloFixture.StartAsync();
        recipients = await GivenVisits.PlanAsync(silo.Database.Databases, 6);
        foreach (var recipient in recipients) await Book(recipient).PlanVisits(new PlanVisits("plan-1", Actor.System));
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Fact]
    public async Task PlanVisits_Twice_DoublesNothing()
    {
        var before = await CountAsync();
        Assert.Equal(6 * 28, before);
        var again = await Task.WhenAll(recipients.Select(recipient => Book(recipient).PlanVisits(new PlanVisits("plan-2", Actor.System))));
        Assert.All(again, outcome => Assert.Equal(0, outcome.Require().Visits));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Assign_OneWorkerToSixRecipientsAtTheSameInstant_ExactlyOneWins()
    {
        var visits = await Task.WhenAll(recipients.Select(TodayOf));
        var outcomes = await Task.WhenAll(visits.Select((visit, at) => Assign(visit, Ten.AddMinutes(at * 10))));
        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Equal("Visits_WorkerBusy", outcome.Refusal!.Code));
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Set<Visit>().CountAsync(visit => visit.State == VisitState.Assigned));
    }

    /// <summary>The key itself, with the courtesy check out of the way: what two silos on SQL Server would run into.</summary>
    [Fact]
    public async Task WorkerSlot_TakenTwice_IsTheDatabasesRefusal()
    {
        var visits = await Task.WhenAll(recipients.Take(2).Select(TodayOf));
        await SaveAssignment(visits[0].RecipientId);
        var broken = await Assert.ThrowsAsync<DbUpdateException>(() => SaveAssignment(visits[1].RecipientId));
        Assert.Contains(Database.Visits.WorkerSlotMapping.KeyNames, name => broken.InnerException!.Message.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Assign_AfterUnassign_TheTimeIsFreeAgain()
    {
        var (first, second) = (await TodayOf(recipients[0]), await TodayOf(recipients[1]));
        Assert.True((await Assign(first, Ten)).IsDone);
        Assert.False((await Assign(second, Ten)).IsDone);
        Assert.True((await Book(first.RecipientId).Unassign(new UnassignVisit(Next(), People.Caseworker, first.Id, VisitReason.WorkerIll))).IsDone);
        Assert.True((await Assign(second, Ten)).IsDone);
    }

    [Fact]
    public async Task Assign_AnnouncesOnce_AndNamesAWorkerWhoDoesNotExist()
    {
        var visit = await TodayOf(recipients[0]);
        var unknown = await Book(visit.RecipientId).Assign(new AssignVisit(Next(), People.Caseworker, visit.Id, ["nobody"], Ten));
        Assert.Equal("Visits_WorkerUnknown", unknown.Refusal!.Code);
        await Assign(visit, Ten);
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Set<OutboxMessage>().CountAsync(message => message.Kind == "visits.assigned"));
    }

    [Fact]
    public async Task Fault19_CheckInAtASecondVisit_IsRefusedUntilCheckedOut()
    {
        var (first, second) = (await Accepted(recipients[0], Ten), await Accepted(recipients[1], Ten.AddHours(2)));
        Assert.True((await CheckIn(first)).IsDone);
        Assert.Equal("Visits_AnotherInProgress", (await CheckIn(second)).Refusal!.Code);
        silo.Clock.Advance(TimeSpan.FromMinutes(50));
        Assert.True((await Report(first)).IsDone);
        Assert.True((await CheckIn(second)).IsDone);
    }

    [Fact]
    public async Task Fault19_CheckInRepeatedByATimedOutPhone_GetsTheFirstAnswer_AReplayDoesNot()
    {
        var visit = await Accepted(recipients[0], Ten);
        var command = new CheckInVisit("op-check-in-1", GivenVisits.Worker, visit.Id, DeviceReading.None);
        var first = await Book(visit.RecipientId).CheckIn(command);
        silo.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(first, await Book(visit.RecipientId).CheckIn(command));
        Assert.Equal("Visits_NotInState", (await Book(visit.RecipientId).CheckIn(command with { OperationId = "op-check-in-2" })).Refusal!.Code);
        Assert.Equal(Ten, (await Read(visit.Id)).CheckIn!.ServerUtc);
    }

    [Fact]
    public async Task Fault19_CheckInWithAPlaceThatIsNone_IsRefused()
    {
        var visit = await Accepted(recipients[0], Ten);
        var outcome = await Book(visit.RecipientId).CheckIn(new CheckInVisit(
            Next(), GivenVisits.Worker, visit.Id, new DeviceReading(null, new GeoPoint(91, 200))));
        Assert.Equal("Visits_PlaceNotOnGlobe", outcome.Refusal!.Code);
    }

    [Fact]
    public async Task Fault19_ByAnotherOrganisationsWorker_IsOutOfReach()
    {
        var visit = await Accepted(recipients[0], Ten);
        var stranger = GivenVisits.Worker with { Organisation = "91220000MA0000000X" };
        Assert.Equal("Identity_OutOfReach", (await Book(visit.RecipientId).CheckIn(
            new CheckInVisit(Next(), stranger, visit.Id, DeviceReading.None))).Refusal!.Code);
    }

    [Fact]
    public async Task Fault19_AfterDeath_OpenVisitsAreOffAndNothingCanBeCheckedIn()
    {
        var visit = await Accepted(recipients[0], Ten);
        var died = await silo.Grains.GetGrain<ICareRecipientGrain>(visit.RecipientId).RecordLifeEvent(
            new RecordLifeEvent(Next(), People.Caseworker, "event-1", LifeEventKind.Died, GivenVisits.Today, PersonalText.Empty));
        Assert.True(died.IsDone, died.Refusal?.Code);
        Assert.Equal("Visits_NotInState", (await CheckIn(visit)).Refusal!.Code);
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.False(await db.Set<Visit>().AnyAsync(row => row.RecipientId == visit.RecipientId && row.State != VisitState.Cancelled));
        Assert.False(await db.Set<WorkerSlot>().AnyAsync());
    }

    [Fact]
    public async Task MarkSettled_TwiceAndByAnother_PaysOnce()
    {
        var visit = await Accepted(recipients[0], Ten);
        await CheckIn(visit);
        silo.Clock.Advance(TimeSpan.FromMinutes(50));
        await Report(visit);
        var verified = await Book(visit.RecipientId).Verify(new VerifyVisit(Next(), People.Caseworker, visit.Id, PersonalText.Empty));
        Assert.True(verified.IsDone, verified.Refusal?.Code);
        Assert.True((await Settle(visit, "s-1")).IsDone);
        Assert.True((await Settle(visit, "s-1")).IsDone);
        Assert.Equal("Visits_OtherStatement", (await Settle(visit, "s-2")).Refusal!.Code);
        Assert.Equal((VisitState.Settled, "s-1"), ((await Read(visit.Id)).State, (await Read(visit.Id)).StatementId));
    }

    [Fact]
    public async Task Note_IsSealedInItsRow()
    {
        var visit = await Accepted(recipients[0], Ten);
        await CheckIn(visit);
        await Report(visit, "胰岛素");
        var row = await Read(visit.Id);
        Assert.False(row.Record!.Note.IsEmpty);
        Assert.DoesNotContain("胰岛素", row.Record.Note.Ciphertext, StringComparison.Ordinal);
    }

    private IVisitBookGrain Book(string recipient) => silo.Grains.GetGrain<IVisitBookGrain>(recipient);

    private string Next() => $"operation-{Interlocked.Increment(ref operations)}";

    private Task<Outcome<Receipt>> Assign(Visit visit, DateTime start) =>
        Book(visit.RecipientId).Assign(new AssignVisit(Next(), People.Caseworker, visit.Id, ["worker-1"], start));

    private Task<Outcome<Receipt>> CheckIn(Visit visit) =>
        Book(visit.RecipientId).CheckIn(new CheckInVisit(Next(), GivenVisits.Worker, visit.Id, DeviceReading.None));

    private Task<Outcome<Receipt>> Report(Visit visit, string note = "") => Book(visit.RecipientId).Report(new ReportVisit(
        Next(), GivenVisits.Worker, visit.Id, DeviceReading.None, VisitTasks.Talked, PersonCondition.AsUsual, new PersonalText(note)));

    private Task<Outcome<Receipt>> Settle(Visit visit, string statement) =>
        Book(visit.RecipientId).MarkSettled(new MarkVisitsSettled(Next(), People.Approver, [visit.Id], statement));

    private async Task<Visit> Accepted(string recipient, DateTime start)
    {
        var visit = await TodayOf(recipient);
        var assigned = await Assign(visit, start);
        Assert.True(assigned.IsDone, assigned.Refusal?.Code);
        Assert.True((await Book(recipient).Accept(new AcceptVisit(Next(), GivenVisits.Worker, visit.Id))).IsDone);
        return visit;
    }

    private async Task<Visit> TodayOf(string recipient)
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        return await db.Set<Visit>().AsNoTracking().SingleAsync(visit => visit.RecipientId == recipient && visit.Day == GivenVisits.Today);
    }

    private async Task<Visit> Read(string id)
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        return await db.Set<Visit>().AsNoTracking().SingleAsync(visit => visit.Id == id);
    }

    private async Task<int> CountAsync()
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        return await db.Set<Visit>().CountAsync();
    }

    private async Task SaveAssignment(string recipient)
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        db.OpenForWriting(ServiceMarket.Database.Writer.Seeder);
        var person = await db.Set<CareRecipient>().Include(p => p.Plans).ThenInclude(p => p.Lines).Include(p => p.Visits).SingleAsync(p => p.Id == recipient);
        person.AssignVisit(person.Visits.Single(visit => visit.Day == GivenVisits.Today).Id, Fit(), Ten, Ten);
        await db.SaveChangesAsync();
    }

    private static AssignmentFacts Fit() => VisitBook.Facts(VisitBook.Fit with { Id = "worker-1" });
}
