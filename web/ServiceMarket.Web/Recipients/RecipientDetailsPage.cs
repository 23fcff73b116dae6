using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Recipients;

public sealed record VisitRow(string Id, DateTime StartUtc, string NameZh, string NameEn, VisitState State);

/// <summary>What a plan line costs and what is left of it.</summary>
public sealed record BoughtLine(string Id, string NameZh, string NameEn, string Unit, long UnitPriceFen, int Remaining)
{
    private const int MonthDays = 30;

    /// <summary>Fen in a month of thirty days, one unit a visit.</summary>
    public long MonthlyFen(CarePlanLine line) => UnitPriceFen * line.VisitsInDays(MonthDays);
}

public sealed record RecipientDetailsPage(
    CareRecipient Person, MaskedView Masked, DateOnly Today, IReadOnlyList<VisitRow> Visits, IReadOnlyDictionary<string, BoughtLine> Bought,
    DivisionNames Divisions, Actor Actor)
{
    public static readonly IReadOnlyList<PersonalField> Fields =
    [
        PersonalField.Name, PersonalField.IdNumber, PersonalField.IdNote, PersonalField.Phone, PersonalField.Address, PersonalField.HomePoint,
        PersonalField.Needs, PersonalField.GuardianName, PersonalField.GuardianPhone, PersonalField.GuardianRelation,
    ];

    public bool Keeps => new KeepsRecipientsAttribute().OpenRoles.Contains(Actor.Role) && Person.Status != RecipientStatus.Deceased;

    public bool Plans => Actor.Role == Role.Caseworker && Person.Status == RecipientStatus.Active;

    public bool Reveals => new RevealsFieldsAttribute().OpenRoles.Contains(Actor.Role);

    /// <summary>The assessment that this user may decide on: somebody else's.</summary>
    public bool MayDecide(SelfCareAssessment assessment) =>
        Keeps && assessment.State == AssessmentState.Proposed && assessment.AssessorId != Actor.UserId;

    public bool MayDecide(CarePlan plan) => Keeps && plan.State != PlanState.Ended;

    /// <summary>Everything that happened, newest first.</summary>
    public IEnumerable<TimelineEntry> Timeline() => Person.LifeEvents
        .Select(happened => new TimelineEntry(happened.ReportedUtc, Texts.Fill(RecipientsText.Timeline_Event, Texts.Of(happened.Kind), Show.Day(happened.Day)), happened.ReportedByName))
        .Concat(Person.Assessments.Select(a => new TimelineEntry(a.DecidedUtc, Texts.Fill(RecipientsText.Timeline_Assessment, Show.Day(a.AssessedOn), Texts.Of(a.State)), a.DecidedByName ?? a.AssessorName)))
        .Concat(Person.Plans.Select(plan => new TimelineEntry(plan.DraftedUtc, Texts.Fill(RecipientsText.Timeline_PlanDrafted, plan.Number), plan.DraftedByName)))
        .Concat(Person.Plans.Where(plan => plan.ApprovedUtc is not null).Select(plan => new TimelineEntry(plan.ApprovedUtc, Texts.Fill(RecipientsText.Timeline_PlanApproved, plan.Number), plan.ApprovedByName!)))
        .Append(new TimelineEntry(Person.RegisteredUtc, RecipientsText.Timeline_Registered, ""))
        .OrderByDescending(entry => entry.AtUtc ?? DateTime.MaxValue);
}

/// <param name="AtUtc">Null while it still waits.</param>
/// <param name="Text">What happened.</param>
/// <param name="By">Who reported or decided it.</param>
public sealed record TimelineEntry(DateTime? AtUtc, string Text, string By);
