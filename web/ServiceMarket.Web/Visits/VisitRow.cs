using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Visits;

/// <summary>One visit in the list and its export; names are read for the page that is shown, never for the file.</summary>
public sealed record VisitRow(
    string Id, string RecipientId, DateOnly Day, DateTime StartUtc, int Minutes, string Township, string ProviderId, string ItemVersionId, string ItemCode,
    VisitState State, VisitFlags Flags, string? WorkerId, string? SecondWorkerId, DateTime? OverdueUtc, DateTime? CheckInUtc, DateTime? CheckOutUtc)
{
    private static readonly Sorting<Visit> Sorting = new Sorting<Visit>("start")
        .By("start", visit => visit.Day, visit => visit.StartUtc)
        .By("township", visit => visit.Township)
        .By("item", visit => visit.ItemCode)
        .By("worker", visit => visit.WorkerId)
        .By("state", visit => visit.State);

    /// <summary>Filtered, sorted, then projected. The days bound the list.</summary>
    public static IQueryable<VisitRow> From(IQueryable<Visit> within, VisitListFilter filter, DateOnly today)
    {
        var (from, to) = VisitSpan.Of(filter, today);
        var visits = within.AsNoTracking().Where(visit => visit.Day >= from && visit.Day <= to);
        if (filter.Township is { Length: 9 } township) visits = visits.Where(visit => visit.Township == township);
        if (filter.Worker is { Length: > 0 and <= 40 } worker) visits = visits.Where(visit => visit.WorkerId == worker || visit.SecondWorkerId == worker);
        if (filter.State is { } state) visits = visits.Where(visit => visit.State == state);
        if (filter.Work is { } work) visits = visits.Waiting(work, today);
        return Sorting.Apply(visits, filter, visit => visit.Id).Select(visit => new VisitRow(
            visit.Id, visit.RecipientId, visit.Day, visit.StartUtc, visit.Minutes, visit.Township, visit.ProviderId, visit.ItemVersionId, visit.ItemCode,
            visit.State, visit.Flags, visit.WorkerId, visit.SecondWorkerId, visit.OverdueUtc,
            visit.CheckIn == null ? null : visit.CheckIn.ServerUtc, visit.CheckOut == null ? null : visit.CheckOut.ServerUtc));
    }

    /// <summary>Nobody's name and no key of a person.</summary>
    public static ExcelSheet<VisitRow> Sheet() => new ExcelSheet<VisitRow>()
        .Column(VisitsText.List_Day, row => row.Day)
        .Column(VisitsText.List_Start, row => row.StartUtc)
        .Column(VisitsText.List_Minutes, row => row.Minutes)
        .Column(VisitsText.List_Township, row => row.Township)
        .Column(VisitsText.List_Provider, row => row.ProviderId)
        .Column(VisitsText.List_ItemCode, row => row.ItemCode)
        .Column(VisitsText.List_State, row => row.State)
        .Column(VisitsText.List_CheckIn, row => row.CheckInUtc)
        .Column(VisitsText.List_CheckOut, row => row.CheckOutUtc)
        .Column(VisitsText.List_Flags, row => FlagTexts.Of(row.Flags));
}
