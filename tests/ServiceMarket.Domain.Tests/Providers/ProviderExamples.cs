using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Providers;

/// <summary>An organisation of Panshi at each stage; 10:00 in China on 24 November 2026.</summary>
internal static class ProviderExamples
{
    public static readonly DateTime Now = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly DateOnly BarredUntil = Today.AddDays(10);

    public static readonly ProviderParticulars Particulars =
        new("康乐照护服务中心", new ProtectedText("name"), new ProtectedText("phone"), "office@kangle.example", ["C02"], [People.County]);

    public static readonly FieldWorkerParticulars Worker = new(
        new ProtectedText("name"), new ProtectedText("phone"), new ProtectedText("number"), "index", Sex.Female, new DateOnly(1980, 5, 1), People.Township);

    /// <summary>Registered by its manager, without a paper.</summary>
    public static ServiceProvider Registered(Actor? by = null) => ServiceProvider.Register(People.Organisation, Particulars, by ?? People.Manager, Now.AddYears(-1));

    /// <summary>In that state with a certificate that does not run out; barred until <see cref="BarredUntil"/>.</summary>
    public static ServiceProvider In(ProviderState state)
    {
        var provider = Registered();
        provider.FileQualification("q1", QualificationKind.RegistrationCertificate, "No. 1", Today.AddYears(-1), expiresOn: null, Today);
        if (state != ProviderState.Registered) provider.Verify(People.Officer, Now);
        if (state == ProviderState.Suspended) provider.Suspend("投诉核查", Now);
        if (state == ProviderState.Barred) provider.Bar("虚报工时", BarredUntil, Now);
        provider.TakeRecorded();
        return provider;
    }

    /// <summary>Verified, with worker "w1" employed since <paramref name="from"/> (else for a year).</summary>
    public static ServiceProvider Employing(DateOnly? from = null)
    {
        var provider = In(ProviderState.Verified);
        provider.Hire("w1", Worker, from ?? Today.AddYears(-1), Today);
        provider.TakeRecorded();
        return provider;
    }

    public static Refusal RefusalOf(Action act) => Assert.Throws<RefusedException>(act).Refusal;
}
