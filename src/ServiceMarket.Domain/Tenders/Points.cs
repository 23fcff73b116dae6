using System.Globalization;

namespace ServiceMarket.Domain.Tenders;

/// <summary>Evaluation points with two decimals, held as whole hundredths so that no sum ever drifts.</summary>
public readonly record struct Points(int Hundredths) : IComparable<Points>
{
    public static readonly Points Zero = new(0);

    /// <summary>All criteria of a tender together.</summary>
    public static readonly Points Full = new(100_00);

    /// <summary>Reads points with at most two decimals; three decimals are refused, not rounded.</summary>
    public static bool TryParse(string? text, out Points points)
    {
        points = Zero;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var value)) return false;
        var hundredths = value * 100m;
        if (hundredths != decimal.Truncate(hundredths) || hundredths > 1_000_00m) return false;
        points = new Points((int)hundredths);
        return true;
    }

    public static Points operator +(Points a, Points b) => new(checked(a.Hundredths + b.Hundredths));
    public static bool operator <(Points a, Points b) => a.Hundredths < b.Hundredths;
    public static bool operator >(Points a, Points b) => a.Hundredths > b.Hundredths;
    public static bool operator <=(Points a, Points b) => a.Hundredths <= b.Hundredths;
    public static bool operator >=(Points a, Points b) => a.Hundredths >= b.Hundredths;

    public int CompareTo(Points other) => Hundredths.CompareTo(other.Hundredths);

    public override string ToString() => (Hundredths / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
