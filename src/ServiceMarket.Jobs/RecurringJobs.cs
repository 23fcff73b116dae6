using ServiceMarket.Jobs.Contracts;
using ServiceMarket.Jobs.Mail;
using ServiceMarket.Jobs.OpenData;
using ServiceMarket.Jobs.Outbox;
using ServiceMarket.Jobs.Tenders;
using ServiceMarket.Jobs.Visits;

namespace ServiceMarket.Jobs;

/// <summary>The whole timetable, in China Standard Time. Cron with six fields begins with seconds. Ids are stored names: never change one.</summary>
public static class RecurringJobs
{
    public static readonly IReadOnlyList<TimetableLine> Timetable =
    [
        Run<OutboxDispatcher>("outbox", "*/10 * * * * *"),
        Run<SendMailsJob>("mails", "5/15 * * * * *"),
        Run<FinishPendingStepsJob>("pending-steps", "*/30 * * * * *"),
        Run<PlanVisitsJob>("plan-visits", "*/15 * * * *"),
        Run<FlagOverdueVisitsJob>("overdue-visits", "*/10 * * * *"),
        Run<ActivateContractsJob>("activate-contracts", "10 */5 * * * *"),
        Run<CloseExpiredContractsJob>("close-expired-contracts", "40 */5 * * * *"),
        Run<AdvanceTendersJob>("advance-tenders", "20 * * * * *"),
        Run<BackfillReleasesJob>("open-data-backfill", "50 * * * * *"),
    ];

    public static readonly TimeZoneInfo ChinaTime = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private static TimetableLine Run<TJob>(string id, string cron)
        where TJob : IRecurringJob => new(id, typeof(TJob), cron);
}

/// <param name="Id">Hangfire's key.</param>
/// <param name="Job">The sweep.</param>
/// <param name="Cron">When.</param>
public sealed record TimetableLine(string Id, Type Job, string Cron);
