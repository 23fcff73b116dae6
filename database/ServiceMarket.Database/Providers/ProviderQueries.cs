using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Database.Providers;

/// <summary>Filters on organisations that more than one page or job uses.</summary>
public static class ProviderQueries
{
    /// <summary>A member's own organisation; for a division's people, the organisations that serve a county of theirs.</summary>
    public static IQueryable<ServiceProvider> Within(this IQueryable<ServiceProvider> providers, Actor actor)
    {
        if (actor.Role == Role.System) return providers;
        if (actor.Organisation is { Length: > 0 } own) return providers.Where(provider => provider.Id == own);
        if (actor.Division is not { Length: > 0 } division) return providers.Where(_ => false);
        var inside = DivisionCode.Prefix(DivisionCode.County(division)) + "%";
        return providers.Where(provider => provider.Counties.Any(county => EF.Functions.Like(county.County, inside)));
    }

    /// <summary>Organisations that serve a county.</summary>
    public static IQueryable<ServiceProvider> Serving(this IQueryable<ServiceProvider> providers, string county) =>
        providers.Where(provider => provider.Counties.Any(served => served.County == county));

    /// <summary>Organisations that offer at least one of the items (codes as <c>C02</c>).</summary>
    public static IQueryable<ServiceProvider> OfferingAnyOf(this IQueryable<ServiceProvider> providers, IReadOnlyCollection<string> itemCodes) =>
        providers.Where(provider => provider.OfferedItems.Any(item => itemCodes.Contains(item.ItemCode)));

    /// <summary>Organisations that may bid and take on work. A rating is no condition, nor is a register entry in the county.</summary>
    public static IQueryable<ServiceProvider> MayTakeOnWork(this IQueryable<ServiceProvider> providers) =>
        providers.Where(provider => provider.State == ProviderState.Verified);

    /// <summary>Papers that count today and run out by the end of a day.</summary>
    public static IQueryable<Qualification> RunningOut(this IQueryable<Qualification> papers, DateOnly today, DateOnly by) =>
        papers.Where(paper => paper.WithdrawnOn == null && paper.ExpiresOn >= today && paper.ExpiresOn <= by);

    /// <summary>Papers that count no more because their day has passed.</summary>
    public static IQueryable<Qualification> RunOut(this IQueryable<Qualification> papers, DateOnly today) =>
        papers.Where(paper => paper.WithdrawnOn == null && paper.ExpiresOn < today);

    /// <summary>Workers employed on a day.</summary>
    public static IQueryable<FieldWorker> EmployedOn(this IQueryable<FieldWorker> workers, DateOnly day) =>
        workers.Where(worker => worker.EmployedFrom <= day && (worker.EmployedTo == null || worker.EmployedTo >= day));

    /// <summary>Workers who may serve minors on a day.</summary>
    public static IQueryable<FieldWorker> RecordCheckValidOn(this IQueryable<FieldWorker> workers, DateOnly day)
    {
        var oldest = day.AddMonths(-FieldWorker.RecordCheckMonths);
        return workers.Where(worker => worker.RecordCheckedOn >= oldest && worker.RecordCheckedOn <= day);
    }
}
