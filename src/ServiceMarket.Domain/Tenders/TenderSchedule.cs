namespace ServiceMarket.Domain.Tenders;

/// <summary>What the clock does to a tender without anyone acting.</summary>
public enum TenderDueEvent
{
    CloseBidding,
    ConfirmAward,
}

/// <summary>The dates of a tender: which are lawful, and what falls due next. Days are days in China (UTC+8, no summer time).</summary>
public static class TenderSchedule
{
    /// <summary>What falls due next and when, or null if the tender waits for a person. A sweep acts on it, also long after.</summary>
    public static (DateTime InstantUtc, TenderDueEvent Event)? Next(Tender tender) => tender.State switch
    {
        TenderState.Published when !tender.JoinedHolders.Contains(ShareHolder.Platform) => (tender.BidDeadlineUtc!.Value, TenderDueEvent.CloseBidding),
        TenderState.AwardNotice => (ChinaTime.EndOfDayUtc(tender.AwardNoticeUntil!.Value), TenderDueEvent.ConfirmAward),
        _ => null,
    };

    /// <summary>
    /// The refusal if published on <paramref name="today"/> these dates would be too early, or null.
    /// </summary>
    /// <param name="schedule">The dates.</param>
    /// <param name="today">Day of publication; not counted.</param>
    /// <param name="documentsAtLeastUntil">The day that the working-day calendar gives for the documents period.</param>
    public static Refusal? TooEarly(DraftSchedule schedule, DateOnly today, DateOnly documentsAtLeastUntil)
    {
        var earliest = today.AddDays(ConsultationPeriods.FirstResponse.Length);
        if (ChinaTime.DayOf(schedule.BidDeadlineUtc) < earliest) return TendersRefusals.NoticePeriodTooShort(earliest);
        return schedule.DocumentsUntil < documentsAtLeastUntil ? TendersRefusals.DocumentsPeriodTooShort(documentsAtLeastUntil) : null;
    }

    /// <summary>The refusal if the dates contradict each other, or null.</summary>
    public static Refusal? Contradiction(DraftSchedule schedule)
    {
        var deadline = ChinaTime.DayOf(schedule.BidDeadlineUtc);
        if (schedule.DocumentsUntil > deadline) return TendersRefusals.DocumentsAfterDeadline();
        if (schedule.ServiceFrom <= deadline) return TendersRefusals.ServiceBeforeDeadline();
        if (schedule.ServiceTo < schedule.ServiceFrom) return TendersRefusals.ServiceEndsBeforeItStarts();
        return schedule.ServiceTo >= schedule.ServiceFrom.AddYears(TenderLimits.ServiceYears) ? TendersRefusals.ServiceTooLong() : null;
    }
}
