using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Testing;

/// <summary>A person of the test county at any stage, without database: the sealed texts are stand-ins.</summary>
public static class GivenPerson
{
    /// <summary>10:00 in China on 24 November 2026.</summary>
    public static readonly DateTime Now = SiloFixture.Today.UtcDateTime;

    public static readonly DateOnly Today = ChinaTime.DayOf(Now);

    public static readonly Actor OtherCaseworker = People.Caseworker with { UserId = "u-caseworker-2" };

    public static ProtectedText Text(string text) => new($"sealed:{text}");

    public static PersonDetails Details() => new()
    {
        Name = Text("name"),
        NameIndex = "name-index",
        IdentityKind = IdentityKind.ResidentId,
        IdNumber = Text("number"),
        IdIndex = "id-index",
        BornOn = new DateOnly(1945, 3, 2),
        Sex = Sex.Female,
        Category = AssistanceCategory.DispersedSupport,
        VulnerableType = VulnerableType.Elderly,
        RegistrationDivision = People.County,
        Township = People.Township,
        Source = RecipientSource.Application,
    };

    public static CareRecipient Registered(Func<PersonDetails, PersonDetails>? change = null) =>
        CareRecipient.Register("person-1", (change ?? (details => details))(Details()), IdClaimant.Nobody, People.Caseworker, Now);

    public static SelfCareAnswers Answers(int failed)
    {
        bool? Can(int at) => at >= failed;
        return new(Can(0), Can(1), Can(2), Can(3), Can(4), Can(5));
    }

    public static CareRecipient Graded(SelfCareGrade grade)
    {
        var person = Registered();
        person.Assess("assessment-1", Answers(grade switch { SelfCareGrade.Able => 0, SelfCareGrade.PartlyUnable => 2, _ => 5 }), Text("answers"), Today,
            AssessmentOccasion.First, People.Caseworker, Now);
        person.ConfirmGrade("assessment-1", grade, ProtectedText.Empty, People.Officer, Now);
        return person;
    }

    public static ContractLineFacts Line(string id = "line-1", bool isCare = true) => new()
    {
        ContractId = "contract-1",
        ContractLineId = id,
        Organisation = People.Organisation,
        County = People.County,
        ItemVersionId = "item-1",
        ItemCode = isCare ? "C02" : "G01",
        IsCare = isCare,
        IsInForce = true,
        StartsOn = new DateOnly(2026, 1, 1),
        EndsOn = new DateOnly(2027, 12, 31),
        MinMinutes = 30,
    };

    public static PlanLineDraft Asked(string line = "line-1", int times = 2, int minutes = 60) =>
        new(line, times, PlanPeriod.Week, DayOfWeek.Tuesday, new TimeOnly(9, 30), minutes);

    public static PlanTerms Terms() => new(Today.AddDays(1), Today.AddMonths(6), Text("reason"));

    public static CareRecipient Planned(SelfCareGrade grade = SelfCareGrade.PartlyUnable)
    {
        var person = Graded(grade);
        person.DraftNextPlan("plan-1", Terms(), [Asked()], [Line()], People.Caseworker, Now);
        person.ApprovePlan("plan-1", Today.AddMonths(6), [Line()], People.Officer, Now);
        return person;
    }
}
