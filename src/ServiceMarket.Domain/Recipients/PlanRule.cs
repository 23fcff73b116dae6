namespace ServiceMarket.Domain.Recipients;

/// <summary>What a care plan has to fulfil when it is drafted and again when it is approved.</summary>
internal static class PlanRule
{
    private const int MostLines = 20;
    private const int MostMinutes = 24 * 60;

    public static void CheckTerms(PlanTerms terms, DateOnly today)
    {
        if (terms.StartsOn < today) throw RecipientsRefusals.PlanStartsInPast().AsException();
        CheckReview(terms.StartsOn, terms.ReviewDueOn);
        if (terms.Reason.IsEmpty) throw RecipientsRefusals.FieldMissing("Reason").AsException();
    }

    public static void CheckReview(DateOnly from, DateOnly reviewDueOn)
    {
        if (reviewDueOn <= from || reviewDueOn > from.AddYears(1)) throw RecipientsRefusals.PlanReviewOutOfRange().AsException();
    }

    public static void CheckLines(CareRecipient person, PlanTerms terms, IReadOnlyList<PlanLineDraft> drafts, IReadOnlyList<ContractLineFacts> facts)
    {
        if (drafts.Count == 0) throw RecipientsRefusals.PlanWithoutLines().AsException();
        if (drafts.Count > MostLines) throw RecipientsRefusals.PlanTooManyLines(MostLines).AsException();
        for (var at = 0; at < drafts.Count; at++)
        {
            var draft = drafts[at];
            if (drafts.Take(at).Any(earlier => earlier.ContractLineId == draft.ContractLineId)) throw RecipientsRefusals.LineTwice(at).AsException();
            var fact = Covering(person, facts, draft.ContractLineId, terms.StartsOn, at);
            CheckFrequency(draft, fact, at);
        }
    }

    public static void CheckStillCovered(CareRecipient person, CarePlan plan, DateOnly from, IReadOnlyList<ContractLineFacts> facts)
    {
        for (var at = 0; at < plan.Lines.Count; at++) Covering(person, facts, plan.Lines[at].ContractLineId, from, at);
    }

    private static void CheckFrequency(PlanLineDraft draft, ContractLineFacts fact, int at)
    {
        var most = draft.Per == PlanPeriod.Week ? 14 : 31;
        if (draft.Times < 1 || draft.Times > most) throw RecipientsRefusals.FrequencyOutOfRange(at, most).AsException();
        var least = Math.Max(fact.MinMinutes, 1);
        if (draft.Minutes < least || draft.Minutes > MostMinutes) throw RecipientsRefusals.MinutesOutOfRange(at, least, MostMinutes).AsException();
    }

    private static ContractLineFacts Covering(CareRecipient person, IReadOnlyList<ContractLineFacts> facts, string contractLineId, DateOnly from, int at)
    {
        var fact = facts.SingleOrDefault(known => known.ContractLineId == contractLineId);
        if (fact is null || !fact.IsInForce || fact.County != person.County) throw RecipientsRefusals.LineNotCovered(at).AsException();
        if (from < fact.StartsOn || from > fact.EndsOn) throw RecipientsRefusals.LineOutsideContract(at, fact.StartsOn, fact.EndsOn).AsException();
        if (person.GapFor(fact.IsCare, fact.ForMinors, from) is { } gap) throw RecipientsRefusals.NotEligible(gap, at).AsException();
        return fact;
    }
}
