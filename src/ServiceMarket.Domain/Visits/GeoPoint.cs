namespace ServiceMarket.Domain.Visits;

/// <summary>A place in degrees, held in memory only for as long as it takes to find the <see cref="DistanceBand"/>.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthRadiusMetres = 6_371_000;

    /// <summary>Whether both are numbers of degrees on the globe.</summary>
    public bool IsValid => double.IsFinite(Latitude) && double.IsFinite(Longitude) && Math.Abs(Latitude) <= 90 && Math.Abs(Longitude) <= 180;

    /// <summary>Along the surface (haversine), in metres.</summary>
    public double MetresTo(GeoPoint other)
    {
        var (a, b) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var h = Haversine(b - a) + Math.Cos(a) * Math.Cos(b) * Haversine(double.DegreesToRadians(other.Longitude - Longitude));
        return 2 * EarthRadiusMetres * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>The band of a reading against the home.</summary>
    public static DistanceBand BandOf(GeoPoint? reading, GeoPoint? home) => (reading, home) switch
    {
        (null, _) => DistanceBand.NotGiven,
        (_, null) => DistanceBand.HomeUnknown,
        ({ } r, { } h) => r.MetresTo(h) switch { <= 200 => DistanceBand.AtHome, <= 2000 => DistanceBand.Near, _ => DistanceBand.Far },
    };

    private static double Haversine(double angle) => Math.Pow(Math.Sin(angle / 2), 2);
}
