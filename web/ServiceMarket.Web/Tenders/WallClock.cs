using ServiceMarket.Domain;

namespace ServiceMarket.Web.Tenders;

/// <summary>What a person types as date and time is the clock in China.</summary>
static class WallClock
{
    public static DateTime ToUtc(DateTime typed) => ChinaTime.ToUtc(DateOnly.FromDateTime(typed), TimeOnly.FromDateTime(typed));
}
