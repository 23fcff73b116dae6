using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Testing;
using static ServiceMarket.Domain.Tests.Providers.ProviderExamples;

namespace ServiceMarket.Domain.Tests.Providers;

public sealed class VerifyProviderTests
{
    // Last valid day of the certificate, in days from today; null: does not run out.
    [Theory]
    [InlineData(null, true)]
    [InlineData(1, true)]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Verify_NeedsACertificateThatHasNotRunOut(int? days, bool verified)
    {
        var provider = Registered();
        var then = Today.AddMonths(-3);
        provider.FileQualification("q1", QualificationKind.RegistrationCertificate, "No. 1", then, days is { } left ? Today.AddDays(left) : null, then);
        VerifiedOrWithoutCertificate(provider, Now, verified);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void Verify_OnTheLastDay_IsJudgedByTheDayInChina(int hourUtc, bool verified)
    {
        var provider = Registered();
        provider.FileQualification("q1", QualificationKind.RegistrationCertificate, "No. 1", Today, Today, Today);
        VerifiedOrWithoutCertificate(provider, new DateTime(2026, 11, 24, hourUtc, 0, 0, DateTimeKind.Utc), verified);
    }

    [Theory]
    [InlineData(QualificationKind.RegistrationCertificate, true)]
    [InlineData(QualificationKind.ElderlyCareFiling, false)]
    [InlineData(QualificationKind.FoodLicence, false)]
    [InlineData(QualificationKind.MedicalLicence, false)]
    [InlineData(QualificationKind.Rating, false)]
    [InlineData(QualificationKind.Other, false)]
    public void Verify_WithAnotherPaperOnly_IsRefused(QualificationKind kind, bool verified)
    {
        var provider = Registered();
        provider.FileQualification("q1", kind, "No. 1", Today, expiresOn: null, Today);
        VerifiedOrWithoutCertificate(provider, Now, verified);
    }

    [Fact]
    public void Verify_AfterTheCertificateWasWithdrawn_IsRefused()
    {
        var provider = In(ProviderState.Registered);
        provider.WithdrawQualification("q1", Today);
        VerifiedOrWithoutCertificate(provider, Now, verified: false);
        // Its row stays, and it counted until yesterday.
        Assert.True(provider.Holds(QualificationKind.RegistrationCertificate, Today.AddDays(-1)));
    }

    public static TheoryData<Actor, Actor?, Actor, bool> Hands => new()
    {
        { People.Manager, null, People.Officer, true },
        { People.Officer, null, People.Approver, true },
        { People.Officer, null, People.Officer, false },
        // Who wrote the particulars that are to be verified counts, not who began.
        { People.Manager, People.Officer, People.Officer, false },
        { People.Officer, People.Manager, People.Officer, true },
    };

    [Theory, MemberData(nameof(Hands))]
    public void Verify_NeedsSomebodyWhoDidNotGiveTheParticulars(Actor registers, Actor? changes, Actor verifies, bool verified)
    {
        var provider = Registered(registers);
        provider.FileQualification("q1", QualificationKind.RegistrationCertificate, "No. 1", Today, expiresOn: null, Today);
        if (changes is not null) provider.Change(Particulars with { Name = "康乐照护社" }, changes);
        if (verified) provider.Verify(verifies, Now);
        else Assert.Equal("Identity_SecondPersonNeeded", RefusalOf(() => provider.Verify(verifies, Now)).Code);
        Assert.Equal((verified, verified ? verifies.UserId : null), (provider.MayTakeOnWork, provider.VerifiedBy));
    }

    private static void VerifiedOrWithoutCertificate(ServiceProvider provider, DateTime nowUtc, bool verified)
    {
        Assert.Equal(verified, provider.Can(ProviderTrigger.Verify, nowUtc, out var unmet));
        string[] missing = verified ? [] : ["Providers_Guard_HasCertificate"];
        Assert.Equal(missing, unmet);
        if (verified)
        {
            provider.Verify(People.Officer, nowUtc);
            Assert.Equal((ProviderState.Verified, People.Officer.UserId), (provider.State, provider.VerifiedBy));
            return;
        }

        var refusal = RefusalOf(() => provider.Verify(People.Officer, nowUtc));
        Assert.Equal("Providers_NotYet", refusal.Code);
        Assert.Equal(["@Providers_Guard_HasCertificate"], refusal.Arguments);
        Assert.Equal((ProviderState.Registered, null), (provider.State, provider.VerifiedBy));
    }
}
