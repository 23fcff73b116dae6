using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Recipients;

/// <summary>A line of the register; name and number still sealed.</summary>
public sealed record RecipientRow(
    string Id, ProtectedText Name, ProtectedText IdNumber, string Township, AssistanceCategory Category, VulnerableType Type,
    SelfCareGrade? Grade, RecipientStatus Status, DateOnly AssessmentDueOn, DateTime RegisteredUtc)
{
    private static readonly Sorting<CareRecipient> Sorting = new Sorting<CareRecipient>("-registered")
        .By("registered", person => person.RegisteredUtc)
        .By("township", person => person.Township)
        .By("category", person => person.Category)
        .By("type", person => person.VulnerableType)
        .By("grade", person => person.SelfCareGrade)
        .By("status", person => person.Status)
        .By("due", person => person.AssessmentDueOn);

    public static IQueryable<RecipientRow> From(IQueryable<CareRecipient> within, RecipientListFilter filter, DateOnly today) =>
        Sorting.Apply(Chosen(within.AsNoTracking(), filter, today), filter, person => person.Id).Select(person => new RecipientRow(
            person.Id, person.Name, person.IdNumber, person.Township, person.Category, person.VulnerableType,
            person.SelfCareGrade, person.Status, person.AssessmentDueOn, person.RegisteredUtc));

    /// <summary>No names, no numbers, no row key: what leaves the program can't be called back.</summary>
    public static ExcelSheet<RecipientRow> Sheet() => new ExcelSheet<RecipientRow>()
        .Column(RecipientsText.List_Township, row => row.Township)
        .Column(RecipientsText.List_Category, row => row.Category)
        .Column(RecipientsText.List_Type, row => row.Type)
        .Column(RecipientsText.List_Grade, row => row.Grade)
        .Column(RecipientsText.List_Status, row => row.Status)
        .Column(RecipientsText.List_DueOn, row => row.AssessmentDueOn)
        .Column(RecipientsText.List_Registered, row => row.RegisteredUtc);

    private static IQueryable<CareRecipient> Chosen(IQueryable<CareRecipient> people, RecipientListFilter filter, DateOnly today)
    {
        if (filter.Category is { } category) people = people.Where(person => person.Category == category);
        if (filter.Type is { } type) people = people.Where(person => person.VulnerableType == type);
        if (filter.Grade is { } grade) people = people.Where(person => person.SelfCareGrade == grade);
        if (filter.Status is { } status) people = people.Where(person => person.Status == status);
        if (filter.Township is { Length: 9 } township) people = people.Where(person => person.Township == township);
        if (filter.Key is { Length: > 0 and <= 64 } key) people = people.Where(person => person.NameIndex == key || person.IdIndex == key);
        return filter.Work switch
        {
            RecipientWork.Assess => people.DueForAssessment(today),
            RecipientWork.Confirm => people.AwaitingConfirmation(),
            RecipientWork.Approve => people.WithPlanToApprove(),
            RecipientWork.Review => people.WithReviewDue(today),
            _ => people,
        };
    }
}

public sealed record RecipientListPage(RecipientListFilter Filter, Paged<RecipientRow> Rows, MaskedView Masked, DivisionNames Townships);
