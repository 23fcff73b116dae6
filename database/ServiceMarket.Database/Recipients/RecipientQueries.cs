using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Recipients;

/// <summary>Every question about recipients begins with <see cref="Within"/>.</summary>
public static class RecipientQueries
{
    /// <summary>
    /// The people of the user's division; nobody for a user without one (organisations reach people through their visits) or for a role
    /// that has no business with persons.
    /// </summary>
    public static IQueryable<CareRecipient> Within(this IQueryable<CareRecipient> recipients, Actor actor)
    {
        if (actor.Role == Role.System) return recipients;
        if (actor.Division is not { Length: > 0 } division || !SeesPersons(actor.Role)) return recipients.Where(_ => false);
        var prefix = DivisionCode.Prefix(division);
        return prefix.Length switch
        {
            6 => recipients.Where(person => person.County == prefix),
            9 => recipients.Where(person => person.Township == prefix),
            > 9 => recipients.Where(_ => false),
            _ => recipients.Where(person => person.County.StartsWith(prefix)),
        };
    }

    /// <summary>Roles whose work is with persons.</summary>
    public static bool SeesPersons(Role role) =>
        role is Role.Caseworker or Role.BureauOfficer or Role.BureauApprover or Role.ProvincialSupervisor or Role.System;

    /// <summary>People who need an assessment by the day: never assessed or a year old, alive and in assistance, none waiting.</summary>
    public static IQueryable<CareRecipient> DueForAssessment(this IQueryable<CareRecipient> recipients, DateOnly today) =>
        recipients.Where(person => person.Status == RecipientStatus.Active && person.AssessmentDueOn <= today
            && !person.Assessments.Any(assessment => assessment.State == AssessmentState.Proposed));

    /// <summary>People with an assessment that waits for a second person.</summary>
    public static IQueryable<CareRecipient> AwaitingConfirmation(this IQueryable<CareRecipient> recipients) =>
        recipients.Where(person => person.Assessments.Any(assessment => assessment.State == AssessmentState.Proposed));

    /// <summary>People with a draft, or a plan under review, that the officer may approve.</summary>
    public static IQueryable<CareRecipient> WithPlanToApprove(this IQueryable<CareRecipient> recipients) =>
        recipients.Where(person => person.Status == RecipientStatus.Active && person.Plans.Any(plan =>
            plan.State == PlanState.UnderReview || (plan.State == PlanState.Draft && plan.ReturnedReason == ProtectedText.Empty)));

    /// <summary>People whose active plan is to be looked at again by the day.</summary>
    public static IQueryable<CareRecipient> WithReviewDue(this IQueryable<CareRecipient> recipients, DateOnly today) =>
        recipients.Where(person => person.Plans.Any(plan => plan.State == PlanState.Active && plan.ReviewDueOn <= today));

    /// <summary>The whole person, tracked or not, children in order.</summary>
    public static IQueryable<CareRecipient> Whole(this IQueryable<CareRecipient> recipients) => recipients
        .Include(person => person.Assessments.OrderBy(assessment => assessment.Id))
        .Include(person => person.Plans.OrderBy(plan => plan.Number)).ThenInclude(plan => plan.Lines.OrderBy(line => line.Id))
        .Include(person => person.LifeEvents.OrderBy(happened => happened.Id))
        .Include(person => person.Visits.Where(visit =>
            visit.State != VisitState.Settled && visit.State != VisitState.Cancelled && visit.State != VisitState.Missed).OrderBy(visit => visit.Day))
        .ThenInclude(visit => visit.Slots)
        .Include(person => person.Visits).ThenInclude(visit => visit.Presences)
        .AsSplitQuery();
}
