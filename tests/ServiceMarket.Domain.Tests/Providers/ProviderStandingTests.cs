using ServiceMarket.Domain.Providers;
using ServiceMarket.Testing;
using static ServiceMarket.Domain.Tests.Providers.ProviderExamples;

namespace ServiceMarket.Domain.Tests.Providers;

public sealed class ProviderStandingTests
{
    private static readonly Dictionary<(ProviderState From, ProviderTrigger Act), ProviderState> Allowed = new()
    {
        [(ProviderState.Registered, ProviderTrigger.Verify)] = ProviderState.Verified,
        [(ProviderState.Registered, ProviderTrigger.Bar)] = ProviderState.Barred,
        [(ProviderState.Verified, ProviderTrigger.Suspend)] = ProviderState.Suspended,
        [(ProviderState.Verified, ProviderTrigger.Bar)] = ProviderState.Barred,
        [(ProviderState.Suspended, ProviderTrigger.Lift)] = ProviderState.Verified,
        [(ProviderState.Suspended, ProviderTrigger.Bar)] = ProviderState.Barred,
        [(ProviderState.Barred, ProviderTrigger.Readmit)] = ProviderState.Registered,
    };

    public static TheoryData<ProviderState, ProviderTrigger> StatesAndActs
    {
        get
        {
            var all = new TheoryData<ProviderState, ProviderTrigger>();
            foreach (var state in Enum.GetValues<ProviderState>())
                foreach (var trigger in Enum.GetValues<ProviderTrigger>()) all.Add(state, trigger);
            return all;
        }
    }

    [Theory, MemberData(nameof(StatesAndActs))]
    public void Act_InAState_LeadsOnOrIsRefusedAndChangesNothing(ProviderState from, ProviderTrigger act)
    {
        var provider = In(from);
        // Late enough for an exclusion to be over, so that the state alone decides.
        var later = Now.AddDays(30);
        Assert.Equal(Allowed.ContainsKey((from, act)), provider.Can(act, later, out _));
        if (Allowed.TryGetValue((from, act), out var to))
        {
            Do(provider, act, later);
            Assert.Equal((to, later), (provider.State, provider.StateSinceUtc));
            Assert.Single(provider.Recorded);
            return;
        }

        var refusal = RefusalOf(() => Do(provider, act, later));
        Assert.Equal("Providers_NotInState", refusal.Code);
        Assert.Equal([$"@ProviderState_{from}"], refusal.Arguments);
        Assert.Equal(from, provider.State);
        Assert.Empty(provider.Recorded);
    }

    [Theory]
    [InlineData(ProviderState.Registered, false)]
    [InlineData(ProviderState.Verified, true)]
    [InlineData(ProviderState.Suspended, false)]
    [InlineData(ProviderState.Barred, false)]
    public void MayTakeOnWork_OnlyWhenVerified(ProviderState state, bool may) => Assert.Equal(may, In(state).MayTakeOnWork);

    [Theory]
    [InlineData(ProviderState.Verified, ProviderTrigger.Suspend)]
    [InlineData(ProviderState.Suspended, ProviderTrigger.Lift)]
    [InlineData(ProviderState.Verified, ProviderTrigger.Bar)]
    public void Act_WithoutAReasonOrWithTooLongAOne_IsRefusedBesideIt(ProviderState from, ProviderTrigger act)
    {
        foreach (var (reason, code) in new[] { ("", "ReasonNeeded"), (" ", "ReasonNeeded"), (new string('x', ServiceProvider.ReasonLength + 1), "TextTooLong") })
        {
            var provider = In(from);
            var refusal = RefusalOf(() => Do(provider, act, Now, reason));
            Assert.Equal(($"Providers_{code}", "Reason", from), (refusal.Code, refusal.Field, provider.State));
        }
    }

    [Theory]
    [InlineData("2026-11-24", "Providers_BarTooShort")]
    [InlineData("2026-11-25", null)]
    [InlineData("2029-11-24", null)]
    [InlineData("2029-11-25", "Providers_BarTooLong")]
    public void Bar_LastsFromADayToThreeYears(string until, string? code)
    {
        var provider = In(ProviderState.Verified);
        void Act() => provider.Bar("虚报工时", DateOnly.Parse(until, null), Now);
        if (code is null)
        {
            Act();
            Assert.Equal((ProviderState.Barred, DateOnly.Parse(until, null), "虚报工时"), (provider.State, provider.BarredUntil!.Value, provider.StateReason));
            return;
        }

        var refusal = RefusalOf(Act);
        Assert.Equal((code, "Until", ProviderState.Verified, null), (refusal.Code, refusal.Field, provider.State, provider.BarredUntil));
    }

    [Fact]
    public void Readmit_OnTheLastDay_IsTooEarly_AndTheNextDayItHasToBeVerifiedAnew()
    {
        var provider = In(ProviderState.Barred);
        var lastDay = ChinaTime.EndOfDayUtc(BarredUntil).AddTicks(-1);
        var refusal = RefusalOf(() => provider.Readmit(People.Officer, lastDay));
        Assert.Equal("Providers_NotYet", refusal.Code);
        Assert.Equal(["@Providers_Guard_BarIsOver"], refusal.Arguments);

        provider.Readmit(People.Officer, lastDay.AddTicks(1));
        Assert.Equal((ProviderState.Registered, null, null, null), (provider.State, provider.BarredUntil, provider.VerifiedBy, provider.StateReason));
        Assert.Equal("Identity_SecondPersonNeeded", RefusalOf(() => provider.Verify(People.Officer, lastDay.AddTicks(1))).Code);
        provider.Verify(People.Approver, lastDay.AddTicks(1));
        Assert.True(provider.MayTakeOnWork);
    }

    [Fact]
    public void Lift_WhenTheCertificateHasGoneMeanwhile_IsRefused()
    {
        var provider = In(ProviderState.Suspended);
        provider.WithdrawQualification("q1", Today);
        var refusal = RefusalOf(() => provider.Lift("整改完成", Now));
        Assert.Equal("Providers_NotYet", refusal.Code);
        Assert.Equal(["@Providers_Guard_HasCertificate"], refusal.Arguments);
        Assert.Equal(ProviderState.Suspended, provider.State);
    }

    public static TheoryData<string, Action<ServiceProvider>> OwnActs => new()
    {
        { "change", provider => provider.Change(Particulars with { Name = "别名" }, People.Manager) },
        { "file a paper", provider => provider.FileQualification("q2", QualificationKind.Other, "No. 2", Today, null, Today) },
        { "hire", provider => provider.Hire("w1", Worker, Today, Today) },
    };

    [Theory, MemberData(nameof(OwnActs))]
    public void OwnActs_WhileBarred_AreRefused_WhileSuspendedTheyAreNot(string what, Action<ServiceProvider> act)
    {
        Assert.Equal((what, "Providers_Barred"), (what, RefusalOf(() => act(In(ProviderState.Barred))).Code));
        var suspended = In(ProviderState.Suspended);
        act(suspended);
        Assert.Single(suspended.Recorded);
    }

    private static void Do(ServiceProvider provider, ProviderTrigger act, DateTime nowUtc, string reason = "查实")
    {
        switch (act)
        {
            case ProviderTrigger.Verify: provider.Verify(People.Officer, nowUtc); break;
            case ProviderTrigger.Suspend: provider.Suspend(reason, nowUtc); break;
            case ProviderTrigger.Lift: provider.Lift(reason, nowUtc); break;
            case ProviderTrigger.Bar: provider.Bar(reason, ChinaTime.DayOf(nowUtc).AddYears(1), nowUtc); break;
            default: provider.Readmit(People.Officer, nowUtc); break;
        }
    }
}
