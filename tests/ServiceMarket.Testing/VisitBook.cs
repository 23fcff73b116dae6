using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Testing;

/// <summary>A recipient with an active plan and planned visits, without a database. Sealed texts are made up.</summary>
public sealed class VisitBook
{
    public const string Line = "line-1";

    /// <summary>Tuesday 24 November 2026, 10:00 in China.</summary>
    public static readonly DateTime Now = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);

    public static readonly DateOnly Today = ChinaTime.DayOf(Now);
    public static readonly Actor Worker = new("u-worker", "Worker", Role.FieldWorker, Organisation: People.Organisation, WorkerId: "w-1");
    public static readonly Actor OtherWorker = Worker with { UserId = "u-worker-2", WorkerId = "w-2" };
    public static readonly Actor SecondCaseworker = People.Caseworker with { UserId = "u-caseworker-2" };

    private VisitBook(CareRecipient person) => Person = person;

    public CareRecipient Person { get; }

    public Visit First => Person.Visits.OrderBy(visit => visit.Day).First();

    /// <summary>Six visits a week, so that one is today.</summary>
    public static VisitBook Planned(DateOnly? bornOn = null, int times = 7, PlanPeriod per = PlanPeriod.Week, int minutes = 60)
    {
        var born = bornOn ?? new DateOnly(1950, 5, 1);
        var person = CareRecipient.Register("r-1", Details(born), IdClaimant.Nobody, People.Caseworker, Now);
        var draft = new PlanLineDraft(Line, times, per, DayOfWeek.Tuesday, new TimeOnly(10, 0), minutes);
        person.DraftNextPlan("p-1", new PlanTerms(Today, Today.AddMonths(6), new ProtectedText("why")), [draft], [Contract], People.Caseworker, Now);
        person.ApprovePlan("p-1", Today.AddMonths(6), [Contract], People.Officer, Now);
        var book = new VisitBook(person);
        book.Plan(Now);
        return book;
    }

    /// <summary>Runs planning with what the person has.</summary>
    public int Plan(DateTime nowUtc, bool withStopped = true)
    {
        var known = Person.Visits.Where(visit => !withStopped || !visit.WasStopped)
            .Select(visit => new VisitKey(visit.PlanLineId, visit.PeriodStart, visit.Ordinal)).ToHashSet();
        return Person.PlanVisits(new Dictionary<string, ServiceTerms> { [Line] = Terms }, known, _ => false, nowUtc);
    }

    /// <summary>Today's visit, assigned to the worker and accepted.</summary>
    public Visit Accepted()
    {
        var visit = First;
        Person.AssignVisit(visit.Id, Facts(), visit.StartUtc, Now);
        Person.AcceptVisit(visit.Id, Worker);
        return visit;
    }

    /// <summary>Today's visit, made and reported without anything odd.</summary>
    public Visit Reported()
    {
        var visit = Accepted();
        Person.CheckIn(visit.Id, Reading(Now));
        Person.ReportVisit(visit.Id, Reading(Now.AddMinutes(50)), Record());
        return visit;
    }

    public static ServiceTerms Terms => new(Line, 30, 1, false, Today.AddMonths(-1), Today.AddMonths(11));

    public static AssignmentFacts Facts(params WorkerFacts[] workers) => new(
        new ContractFacts("c-1", People.Organisation, true, Today.AddMonths(-1), Today.AddMonths(11), true, 1000, 0),
        new ItemFacts("G01", null), new DateOnly(1950, 5, 1), workers.Length > 0 ? workers : [Fit]);

    public static WorkerFacts Fit => new("w-1", People.Organisation, Today.AddYears(-1), null, Today.AddMonths(-3), [], false);

    public static VisitReading Reading(DateTime utc, DateTime? deviceUtc = null, DistanceBand place = DistanceBand.AtHome, string worker = "w-1") =>
        new(utc, deviceUtc ?? utc, place, worker);

    public static ServiceRecord Record() => new(VisitTasks.Talked | VisitTasks.HealthLooked, PersonCondition.AsUsual, new ProtectedText("note"));

    public static ContractLineFacts Contract { get; } = new()
    {
        ContractId = "c-1",
        ContractLineId = Line,
        Organisation = People.Organisation,
        County = People.County,
        ItemVersionId = "i-1",
        ItemCode = "G01",
        IsCare = false,
        ForMinors = false,
        IsInForce = true,
        StartsOn = Today.AddMonths(-1),
        EndsOn = Today.AddMonths(11),
        MinMinutes = 1,
    };

    private static PersonDetails Details(DateOnly born) => new()
    {
        Name = new ProtectedText("name"),
        NameIndex = "name",
        IdentityKind = IdentityKind.None,
        IdNote = new ProtectedText("note"),
        BornOn = born,
        Sex = Sex.Female,
        Category = AssistanceCategory.DispersedSupport,
        VulnerableType = EligibilityRule.AgeOn(born, Today) < 18 ? VulnerableType.Minor : VulnerableType.Elderly,
        RegistrationDivision = People.County,
        Township = People.Township,
        GuardianName = new ProtectedText("guardian"),
        Source = RecipientSource.Application,
    };
}
