using System.Globalization;

namespace ServiceMarket.Domain;

/// <summary>An amount in whole fen (1/100 yuan). Rows hold it as a <c>long</c> named <c>…Fen</c>.</summary>
public readonly record struct Money(long Fen) : IComparable<Money>
{
    public static readonly Money Zero = new(0);

    /// <summary>Reads yuan with at most two decimals; three decimals, signs in odd places and overflow are not amounts.</summary>
    public static bool TryParseYuan(string? text, out Money money)
    {
        money = Zero;
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands
            | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var yuan)) return false;
        return TryFromYuan(yuan, out money);
    }

    /// <summary>Whole fen only: 0.005 yuan is refused, not rounded.</summary>
    public static bool TryFromYuan(decimal yuan, out Money money)
    {
        money = Zero;
        if (Math.Abs(yuan) > 10_000_000_000_000m) return false;
        var fen = yuan * 100m;
        if (fen != decimal.Truncate(fen)) return false;
        money = new Money((long)fen);
        return true;
    }

    public decimal Yuan => Fen / 100m;

    public static Money operator +(Money a, Money b) => new(checked(a.Fen + b.Fen));
    public static Money operator -(Money a, Money b) => new(checked(a.Fen - b.Fen));
    public static Money operator -(Money a) => new(checked(-a.Fen));
    public static Money operator *(Money a, long times) => new(checked(a.Fen * times));
    public static bool operator <(Money a, Money b) => a.Fen < b.Fen;
    public static bool operator >(Money a, Money b) => a.Fen > b.Fen;
    public static bool operator <=(Money a, Money b) => a.Fen <= b.Fen;
    public static bool operator >=(Money a, Money b) => a.Fen >= b.Fen;

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>Yuan with two decimals and thousands separators, the same in every language: never the culture's currency format.</summary>
    public override string ToString() => Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);
}
