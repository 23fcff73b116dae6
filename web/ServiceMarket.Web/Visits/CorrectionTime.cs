using System.Globalization;

namespace ServiceMarket.Web.Visits;

/// <summary>The instants of a correction as they stand in the row.</summary>
public static class CorrectionTime
{
    public static DateTime Of(string iso) => DateTime.Parse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
