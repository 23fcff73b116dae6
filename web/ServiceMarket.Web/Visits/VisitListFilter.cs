using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Visits;

/// <summary>One week of visits, or the work that waits.</summary>
public sealed class VisitListFilter : ListFilter
{
    /// <summary>Any day of the week; this week when nothing is said.</summary>
    public DateOnly? Week { get; set; }

    /// <summary>Nine digits.</summary>
    public string? Township { get; set; }

    /// <summary>Key of a worker.</summary>
    public string? Worker { get; set; }

    public VisitState? State { get; set; }

    public VisitWork? Work { get; set; }
}
