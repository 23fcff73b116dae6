using System.Globalization;
using ServiceMarket.Domain;

namespace ServiceMarket.Jobs.OpenData.Ocds;

/// <summary>RFC 3339 with China's offset. Fractions of a second stay: releases are put in order by this text.</summary>
public static class OcdsDate
{
    public static string Of(DateTime utc) => $"{ChinaTime.OfUtc(utc).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture)}+08:00";

    public static string StartOf(DateOnly day) => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00+08:00";

    public static string EndOf(DateOnly day) => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T23:59:59+08:00";
}
