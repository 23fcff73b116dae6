using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Providers.Staff;

public sealed class StaffFilter : ListFilter
{
    /// <summary>True: those who have left; else those employed today or to come.</summary>
    public bool? Left { get; set; }

    /// <summary><c>check</c>: the record check is missing or runs out within 30 days; <c>certificate</c>: a certificate does.</summary>
    public string? Due { get; set; }

    public string? Township { get; set; }
}
