using CsCheck;

namespace ServiceMarket.Domain.Tests;

public sealed class CreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43", LegalForm.Enterprise, "350100")] // the standard's own example
    [InlineData("52220102MJ0000018R", LegalForm.SocialServiceOrganisation, "220102")]
    [InlineData(" 52220102mj 0000018r", LegalForm.SocialServiceOrganisation, "220102")]
    public void TryParse_WhenRight_ReadsFormAndDivision(string typed, LegalForm form, string division)
    {
        Assert.True(CreditCode.TryParse(typed, out var code, out var reason));
        Assert.Null(reason);
        Assert.Equal(form, code.Form);
        Assert.Equal(division, code.Division);
        Assert.Equal(CreditCode.Normalise(typed), code.Value);
    }

    [Theory]
    [InlineData(null, "Shared_CreditCodeMissing")]
    [InlineData("", "Shared_CreditCodeMissing")]
    [InlineData("52220102MJ0000018", "Shared_CreditCodeWrongLength")]
    [InlineData("220284000012345", "Shared_CreditCodeWrongLength")] // the old 15-digit registration number
    [InlineData("52220102MI0000018R", "Shared_CreditCodeWrongCharacter")]
    [InlineData("5222010２MJ0000018R", "Shared_CreditCodeWrongCharacter")]
    [InlineData("56220102MJ0000018R", "Shared_CreditCodeNoSuchClass")]
    [InlineData("00220102MJ0000018R", "Shared_CreditCodeNoSuchClass")]
    [InlineData("52A20102MJ0000018R", "Shared_CreditCodeNoSuchDivision")]
    [InlineData("52020102MJ0000018R", "Shared_CreditCodeNoSuchDivision")]
    [InlineData("52220102MJ0000028R", "Shared_CreditCodeWrongOrganisationCheck")]
    [InlineData("52220102MJ0000018P", "Shared_CreditCodeWrongCheck")]
    [InlineData("52220103MJ0000018R", "Shared_CreditCodeWrongCheck")]
    public void TryParse_WhenWrong_NamesTheReason(string? typed, string refusal)
    {
        Assert.False(CreditCode.TryParse(typed, out _, out var reason));
        Assert.Equal(refusal, reason!.Code);
        Assert.False(CreditCode.IsValid(typed));
        Assert.Equal(refusal, Assert.Throws<RefusedException>(() => CreditCode.Parse(typed)).Refusal.Code);
    }

    [Theory]
    [InlineData("11", LegalForm.Authority)]
    [InlineData("12", LegalForm.PublicInstitution)]
    [InlineData("13", LegalForm.MassOrganisation)]
    [InlineData("19", LegalForm.Other)]
    [InlineData("51", LegalForm.SocialGroup)]
    [InlineData("53", LegalForm.Foundation)]
    [InlineData("54", LegalForm.ResidentsCommittee)]
    [InlineData("59", LegalForm.Other)]
    [InlineData("92", LegalForm.SoleTrader)]
    [InlineData("93", LegalForm.FarmersCooperative)]
    [InlineData("N1", LegalForm.CollectiveEconomicOrganisation)]
    [InlineData("Y1", LegalForm.Other)]
    public void Form_FollowsDepartmentAndClass(string departmentAndClass, LegalForm form) =>
        Assert.Equal(form, CreditCode.Parse(Coded(departmentAndClass + "220284", "MJX00001")).Form);

    [Theory]
    [InlineData("M000100Y", '4')]
    [InlineData("D2143569", 'X')] // GB 11714's own example
    [InlineData("00000000", '0')]
    public void OrganisationCheckCharacter_FollowsGb11714(string first8, char check) =>
        Assert.Equal(check, CreditCode.OrganisationCheckCharacter(first8));

    [Fact]
    public void TryParse_WhenOneCharacterIsMistyped_IsNoticed() =>
        Gen.Select(Organisation, Gen.Int[0, 17], Gen.Int[1, 30]).Sample((organisation, at, by) =>
        {
            var characters = Coded("52220284", organisation).ToCharArray();
            characters[at] = CreditCode.Alphabet[(CreditCode.Alphabet.IndexOf(characters[at], StringComparison.Ordinal) + by) % 31];
            return !CreditCode.IsValid(new string(characters));
        });

    [Fact]
    public void TryParse_OfAnyCodeWithItsCheckCharacters_Accepts() =>
        Organisation.Sample(organisation => CreditCode.IsValid(Coded("52220284", organisation)));

    [Fact]
    public void TryParse_OfAnyText_AnswersWithoutFailing() =>
        Gen.String.Sample(text => CreditCode.TryParse(text, out _, out var reason) || reason is not null);

    private static Gen<string> Organisation => Gen.Int[0, 30].Array[8].Select(places => string.Concat(places.Select(place => CreditCode.Alphabet[place])));

    private static string Coded(string first8, string organisation)
    {
        var first17 = first8 + organisation + CreditCode.OrganisationCheckCharacter(organisation);
        return first17 + CreditCode.CheckCharacter(first17);
    }
}
