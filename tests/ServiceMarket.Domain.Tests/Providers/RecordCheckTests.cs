using ServiceMarket.Domain.Providers;
using static ServiceMarket.Domain.Tests.Providers.ProviderExamples;

namespace ServiceMarket.Domain.Tests.Providers;

/// <summary>Law on the Protection of Minors art. 62: queried at hiring and every year; a hit is neither hired nor kept.</summary>
public sealed class RecordCheckTests
{
    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-24", true)]
    [InlineData("2027-11-24", true)]
    [InlineData("2027-11-25", false)]
    public void Clear_IsGoodForTwelveMonths(string day, bool valid)
    {
        var provider = Employing();
        provider.CheckRecord("w1", Today, isClear: true, Today);
        Assert.Equal(valid, provider.Workers[0].IsRecordCheckValidOn(DateOnly.Parse(day, null)));
        Assert.Equal<DomainEvent>([new WorkerRecordChecked("w1", Today)], provider.Recorded);
    }

    // Also for somebody who began only today, and would else be employed on one day.
    [Theory]
    [InlineData("2025-11-24")]
    [InlineData("2026-11-24")]
    public void Hit_EndsTheEmploymentWithYesterday_AndNothingButTheEndIsKept(string employedFrom)
    {
        var provider = Employing(DateOnly.Parse(employedFrom, null));
        provider.CheckRecord("w1", Today, isClear: false, Today);
        var worker = provider.Workers[0];
        Assert.Equal((Today.AddDays(-1), null), (worker.EmployedTo!.Value, worker.RecordCheckedOn));
        Assert.Equal((false, false), (provider.Employs("w1", Today), worker.IsRecordCheckValidOn(Today)));
        Assert.Equal<DomainEvent>([new WorkerLeft("w1", Today.AddDays(-1))], provider.Recorded);
        Assert.Equal("Providers_WorkerHasLeft", RefusalOf(() => provider.CheckRecord("w1", Today, isClear: true, Today)).Code);
    }

    [Fact]
    public void Hit_DoesNotWaitForTheDayOnWhichTheWorkerWouldLeaveAnyway()
    {
        var provider = Employing();
        provider.Leave("w1", Today.AddDays(30), Today);
        provider.CheckRecord("w1", Today, isClear: false, Today);
        Assert.False(provider.Employs("w1", Today));
    }

    [Theory]
    [InlineData("2026-11-25", "Providers_CheckedInFuture")]
    [InlineData("2026-11-24", null)]
    [InlineData("2025-11-24", null)]
    [InlineData("2025-11-23", "Providers_CheckTooOld")]
    public void Check_OfTomorrowOrOfMoreThanAYearAgo_IsRefusedBesideTheDay(string checkedOn, string? code)
    {
        var provider = Employing();
        void Act() => provider.CheckRecord("w1", DateOnly.Parse(checkedOn, null), isClear: true, Today);
        if (code is null)
        {
            Act();
            Assert.Equal(DateOnly.Parse(checkedOn, null), provider.Workers[0].RecordCheckedOn);
            return;
        }

        var refusal = RefusalOf(Act);
        Assert.Equal((code, "CheckedOn", null), (refusal.Code, refusal.Field, provider.Workers[0].RecordCheckedOn));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, "Providers_CheckTooOld")]
    public void Check_OlderThanTheOneOnFile_IsRefused(int days, string? code)
    {
        var provider = Employing();
        provider.CheckRecord("w1", Today.AddDays(-7), isClear: true, Today);
        void Act() => provider.CheckRecord("w1", Today.AddDays(-7 + days), isClear: true, Today);
        if (code is null) Act();
        else Assert.Equal(code, RefusalOf(Act).Code);
        Assert.Equal(Today.AddDays(-7), provider.Workers[0].RecordCheckedOn);
    }

    [Fact]
    public void Check_OfSomebodyElsesWorker_IsRefused() =>
        Assert.Equal("Providers_WorkerUnknown", RefusalOf(() => Employing().CheckRecord("w2", Today, isClear: true, Today)).Code);
}
