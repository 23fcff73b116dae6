using ServiceMarket.Domain.Recipients;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Recipients;

public sealed class RegisterTests
{
    public static TheoryData<string, string?, PersonDetails, IdClaimant> Wrong => new()
    {
        { "Recipients_FieldMissing", "Name", GivenPerson.Details() with { Name = ProtectedText.Empty }, IdClaimant.Nobody },
        { "Recipients_IdNoteMissing", "IdNote", GivenPerson.Details() with { IdentityKind = IdentityKind.None, IdIndex = null }, IdClaimant.Nobody },
        { "Recipients_BirthImplausible", "BornOn", GivenPerson.Details() with { BornOn = new DateOnly(2026, 11, 25) }, IdClaimant.Nobody },
        { "Recipients_BirthImplausible", "BornOn", GivenPerson.Details() with { BornOn = new DateOnly(1896, 11, 23) }, IdClaimant.Nobody },
        { "Recipients_TypeNeedsAge_Minor", "VulnerableType", GivenPerson.Details() with { VulnerableType = VulnerableType.Minor }, IdClaimant.Nobody },
        { "Recipients_GuardianMissing", "GuardianName", GivenPerson.Details() with { VulnerableType = VulnerableType.Minor, BornOn = new DateOnly(2015, 1, 1) }, IdClaimant.Nobody },
        { "Recipients_DivisionInvalid", "RegistrationDivision", GivenPerson.Details() with { RegistrationDivision = "22028" }, IdClaimant.Nobody },
        { "Recipients_TownshipOutsideCounty", "Township", GivenPerson.Details() with { Township = "220283100" }, IdClaimant.Nobody },
        { "Recipients_DuplicateHere", "IdNumber", GivenPerson.Details(), IdClaimant.SameCounty },
        { "Recipients_DuplicateElsewhere", "IdNumber", GivenPerson.Details(), IdClaimant.AnotherCounty },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void Register_WhenSomethingIsWrong_IsRefusedBesideTheField(string code, string? field, PersonDetails details, IdClaimant claim)
    {
        var refused = Assert.Throws<RefusedException>(() => CareRecipient.Register("p", details, claim, People.Caseworker, GivenPerson.Now));
        Assert.Equal((code, field), (refused.Refusal.Code, refused.Refusal.Field));
    }

    [Theory]
    [InlineData("220381")] // abolished
    [InlineData("441900")] // a prefecture without counties issues its own numbers
    public void Register_WithARegistrationCodeThatWasIssued_IsAccepted(string code) =>
        Assert.Equal(code, GivenPerson.Registered(details => details with { RegistrationDivision = code }).RegistrationDivision);

    [Fact]
    public void Duplicate_InAnotherCounty_NamesNoCounty() => Assert.Empty(RecipientsRefusals.DuplicateElsewhere().Arguments);

    [Fact]
    public void Events_OfAPersonsLife_CarryNothingPersonal()
    {
        var person = GivenPerson.Planned();
        person.RecordLifeEvent("e", LifeEventKind.Died, GivenPerson.Today, GivenPerson.Text("note"), IdClaimant.Nobody, People.Caseworker, GivenPerson.Now);
        var trail = string.Concat(person.Recorded.Select(happened => System.Text.Json.JsonSerializer.Serialize(happened, happened.GetType())));
        Assert.DoesNotContain("sealed", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("Died", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("Unable", trail, StringComparison.Ordinal);
    }
}
