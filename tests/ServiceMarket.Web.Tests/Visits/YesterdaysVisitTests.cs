using System.Net;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;

namespace ServiceMarket.Web.Tests.Visits;

/// <summary>The day is over: its own host, because the clock moves on.</summary>
public sealed class YesterdaysVisitTests(VisitWebFixture fixture) : IClassFixture<VisitWebFixture>
{
    [Fact]
    public async Task CheckIn_TheDayAfter_IsRefused()
    {
        var visit = await fixture.AcceptedAsync();
        var url = $"/visits/{visit.Id}/record";
        fixture.Clock.Advance(TimeSpan.FromDays(1));
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var answer = await worker.SendAsync(await worker.OpenAsync(url), $"{url}/check-in");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(VisitState.Accepted, (await fixture.ReadAsync(visit.Id)).State);
    }
}
