using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Testing;

/// <summary>Recipients with an active plan of the test contract and workers of the test organisation, as rows.</summary>
public static class GivenVisits
{
    public static readonly DateTime Now = SiloFixture.Today.UtcDateTime;
    public static readonly DateOnly Today = ChinaTime.DayOf(Now);
    public const string ContractLine = "contract-1-2";

    public static readonly Actor Worker = new("u-worker", "Worker", Role.FieldWorker, Organisation: People.Organisation, WorkerId: "worker-1");

    /// <summary>The contract, its organisation with two workers, and so many recipients with a visit every day at 10:00.</summary>
    public static async Task<IReadOnlyList<string>> PlanAsync(
        IDbContextFactory<MarketDbContext> databases, int recipients, int times = 7, Func<string, ProtectedText>? seal = null)
    {
        await GivenContract.ActiveAsync(databases);
        await using var db = await databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Seeder);
        db.Add(Organisation(seal ?? GivenPerson.Text));
        var people = Enumerable.Range(1, recipients).Select(number => Recipient($"r-{number:D5}", times, seal ?? GivenPerson.Text)).ToList();
        db.AddRange(people);
        await db.SaveChangesAsync();
        return [.. people.Select(person => person.Id)];
    }

    public static CareRecipient Recipient(string id, int times, Func<string, ProtectedText> seal, DateOnly? bornOn = null)
    {
        var details = GivenPerson.Details() with
        {
            Name = seal("name"),
            IdentityKind = IdentityKind.None,
            IdNumber = ProtectedText.Empty,
            IdIndex = null,
            IdNote = seal("note"),
            BornOn = bornOn ?? new DateOnly(1945, 3, 2),
            GuardianName = seal("guardian"),
            VulnerableType = bornOn is null ? VulnerableType.Elderly : VulnerableType.Minor,
        };
        var person = CareRecipient.Register(id, details, IdClaimant.Nobody, People.Caseworker, Now);
        var line = VisitBook.Contract with { ContractId = "contract-1", ContractLineId = ContractLine, ItemVersionId = GivenList.HomeVisit };
        var draft = new PlanLineDraft(ContractLine, times, PlanPeriod.Week, DayOfWeek.Tuesday, new TimeOnly(10, 0), 60);
        person.DraftNextPlan($"{id}-p", new PlanTerms(Today, Today.AddMonths(6), seal("why")), [draft], [line], People.Caseworker, Now);
        person.ApprovePlan($"{id}-p", Today.AddMonths(6), [line], People.Officer, Now);
        person.TakeRecorded();
        return person;
    }

    private static ServiceProvider Organisation(Func<string, ProtectedText> seal)
    {
        var said = new ProviderParticulars("Organisation", seal("contact"), seal("phone"), "office@example.org", ["G01"], [People.County]);
        var organisation = ServiceProvider.Register(People.Organisation, said, People.Manager, Now);
        foreach (var number in new[] { 1, 2 })
        {
            var who = new FieldWorkerParticulars(
                seal($"worker {number}"), seal("phone"), seal("number"), $"index-{number}", Sex.Female, new DateOnly(1990, 1, number), People.Township);
            organisation.Hire($"worker-{number}", who, Today.AddYears(-1), Today);
        }
        organisation.CheckRecord("worker-1", Today.AddMonths(-3), true, Today);
        organisation.TakeRecorded();
        return organisation;
    }
}
