using System.Globalization;
using ServiceMarket.Domain;

namespace ServiceMarket.Database.Scenes;

/// <summary>Numbers that pass every check and belong to nobody.</summary>
internal static class DemoNumbers
{
    public static string CreditCode(string first16)
    {
        var first17 = first16 + Domain.CreditCode.OrganisationCheckCharacter(first16.AsSpan(8));
        return first17 + Domain.CreditCode.CheckCharacter(first17);
    }

    /// <summary>Sequence numbers from 900 up are kept for people of a hundred years and more in some places: real numbers are the less likely.</summary>
    public static string ResidentNumber(string place, DateOnly born, Sex sex, int sequence)
    {
        var three = 900 + sequence % 50 * 2 + (sex == Sex.Male ? 1 : 0);
        var first17 = string.Create(CultureInfo.InvariantCulture, $"{place}{born:yyyyMMdd}{three}");
        return first17 + ResidentId.CheckCharacter(first17);
    }
}
