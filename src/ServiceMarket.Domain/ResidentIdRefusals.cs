using System.Globalization;

namespace ServiceMarket.Domain;

/// <summary>What can be wrong with a typed identity number (GB 11643-1999). None repeats the number.</summary>
public static class ResidentIdRefusals
{
    private const string Standard = "Source_Gb11643";

    /// <summary>Nothing was typed.</summary>
    public static Refusal Missing() => Refusal.Of("Shared_ResidentIdMissing");

    /// <summary>Not 18 characters; {0} is how many there are.</summary>
    public static Refusal WrongLength(int length) =>
        Refusal.Of("Shared_ResidentIdWrongLength", length.ToString(CultureInfo.InvariantCulture)).By(Standard);

    /// <summary>Something other than 17 digits and a digit or X.</summary>
    public static Refusal WrongCharacters() => Refusal.Of("Shared_ResidentIdWrongCharacters").By(Standard);

    /// <summary>The place of issue begins with 0, which no place ever did.</summary>
    public static Refusal NoSuchPlace() => Refusal.Of("Shared_ResidentIdNoSuchPlace").By(Standard);

    /// <summary>Characters 7 to 14 are no day of the calendar.</summary>
    public static Refusal NoSuchDate() => Refusal.Of("Shared_ResidentIdNoSuchDate").By(Standard);

    /// <summary>The day of birth has not come yet.</summary>
    public static Refusal BornInFuture() => Refusal.Of("Shared_ResidentIdBornInFuture");

    /// <summary>Older than anyone; {0} is the number of years still believed.</summary>
    public static Refusal ImplausibleAge(int oldest) =>
        Refusal.Of("Shared_ResidentIdImplausibleAge", oldest.ToString(CultureInfo.InvariantCulture));

    /// <summary>The last character does not fit the others: most often one digit is mistyped or two are swapped.</summary>
    public static Refusal WrongCheck() => Refusal.Of("Shared_ResidentIdWrongCheck").By(Standard);
}
