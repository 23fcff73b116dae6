using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Providers.Staff;

/// <summary>One worker in the list. The name is sealed until the page masks it; the export has none.</summary>
public sealed record StaffRow(
    string Id, ProtectedText Name, Sex Sex, string Township, DateOnly EmployedFrom, DateOnly? EmployedTo, DateOnly? RecordCheckedOn, int Certificates, DateOnly? NextExpiry)
{
    public DateOnly? RecordCheckValidTo => RecordCheckedOn?.AddMonths(FieldWorker.RecordCheckMonths);

    private static readonly Sorting<FieldWorker> Sorting = new Sorting<FieldWorker>("-from")
        .By("from", worker => worker.EmployedFrom)
        .By("to", worker => worker.EmployedTo)
        .By("township", worker => worker.HomeTownship)
        .By("check", worker => worker.RecordCheckedOn);

    public static IQueryable<StaffRow> From(IQueryable<FieldWorker> workers, StaffFilter filter, DateOnly today)
    {
        workers = filter.Left == true
            ? workers.Where(worker => worker.EmployedTo < today)
            : workers.Where(worker => worker.EmployedTo == null || worker.EmployedTo >= today);
        if (filter.Township is { Length: 9 } township) workers = workers.Where(worker => worker.HomeTownship == township);
        var soon = today.AddDays(30);
        var oldest = soon.AddMonths(-FieldWorker.RecordCheckMonths);
        if (filter.Due == "check") workers = workers.Where(worker => worker.RecordCheckedOn == null || worker.RecordCheckedOn < oldest);
        if (filter.Due == "certificate") workers = workers.Where(worker => worker.Qualifications.Any(held => held.ExpiresOn <= soon));
        return Sorting.Apply(workers.AsNoTracking(), filter, worker => worker.Id).Select(worker => new StaffRow(
            worker.Id, worker.Name, worker.Sex, worker.HomeTownship, worker.EmployedFrom, worker.EmployedTo, worker.RecordCheckedOn,
            worker.Qualifications.Count, worker.Qualifications.Min(held => held.ExpiresOn)));
    }

    public static ExcelSheet<StaffRow> Sheet() => new ExcelSheet<StaffRow>()
        .Column(ProvidersText.Worker_Key, row => row.Id)
        .Column(ProvidersText.Worker_Township, row => row.Township)
        .Column(ProvidersText.Worker_From, row => row.EmployedFrom)
        .Column(ProvidersText.Worker_To, row => row.EmployedTo)
        .Column(ProvidersText.Worker_Check, row => row.RecordCheckedOn)
        .Column(ProvidersText.Worker_Certificates, row => row.Certificates)
        .Column(ProvidersText.Worker_NextExpiry, row => row.NextExpiry);
}

/// <param name="Provider">The employer.</param>
/// <param name="Filter">What the URL says.</param>
/// <param name="Rows">One page of workers.</param>
/// <param name="Townships">Names by code.</param>
/// <param name="MaskedNames">By key of the worker.</param>
/// <param name="Today">Day in China.</param>
public sealed record StaffPage(
    ProviderHead Provider, StaffFilter Filter, Paged<StaffRow> Rows, DivisionNames Townships,
    IReadOnlyDictionary<string, string> MaskedNames, DateOnly Today);
