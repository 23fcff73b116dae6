using System.Globalization;
using ServiceMarket.Domain;

namespace ServiceMarket.Testing;

/// <summary>Made-up identity numbers with a right check character.</summary>
public static class ResidentIds
{
    public static string Of(int sequence, string born = "19450302", string place = "220284")
    {
        var first = place + born + sequence.ToString("000", CultureInfo.InvariantCulture);
        return first + ResidentId.CheckCharacter(first);
    }
}
