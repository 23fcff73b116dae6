using System.Globalization;

namespace ServiceMarket.Domain;

/// <summary>What can be wrong with a typed unified social credit code (GB 32100-2015).</summary>
public static class CreditCodeRefusals
{
    private const string Standard = "Source_Gb32100";

    /// <summary>Nothing was typed.</summary>
    public static Refusal Missing() => Refusal.Of("Shared_CreditCodeMissing");

    /// <summary>Not 18 characters; {0} is how many there are.</summary>
    public static Refusal WrongLength(int length) =>
        Refusal.Of("Shared_CreditCodeWrongLength", length.ToString(CultureInfo.InvariantCulture)).By(Standard);

    /// <summary>{0} is not one of the 31 characters in use.</summary>
    public static Refusal WrongCharacter(char character) => Refusal.Of("Shared_CreditCodeWrongCharacter", character.ToString()).By(Standard);

    /// <summary>{0}: no department registers that class.</summary>
    public static Refusal NoSuchClass(string departmentAndClass) => Refusal.Of("Shared_CreditCodeNoSuchClass", departmentAndClass).By(Standard);

    /// <summary>Characters 3 to 8 are not the digits of a division.</summary>
    public static Refusal NoSuchDivision() => Refusal.Of("Shared_CreditCodeNoSuchDivision").By(Standard);

    /// <summary>The 17th character does not fit the organisation code before it (GB 11714).</summary>
    public static Refusal WrongOrganisationCheck() => Refusal.Of("Shared_CreditCodeWrongOrganisationCheck").By(Standard);

    /// <summary>The last character does not fit the others.</summary>
    public static Refusal WrongCheck() => Refusal.Of("Shared_CreditCodeWrongCheck").By(Standard);
}
