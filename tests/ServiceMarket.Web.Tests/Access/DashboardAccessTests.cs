using System.Net;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Hosting;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>
/// The dashboards are no controllers and bear no OpenTo: they start jobs, delete them and look into grains, so each address of them is tried.
/// </summary>
[Collection(PanshiCollection.Name)]
public sealed class DashboardAccessTests(PanshiHost panshi)
{
    private static readonly (string Method, string Address)[] Addresses =
    [
        ("GET", Dashboards.Jobs), ("GET", Dashboards.Jobs + "/recurring"), ("POST", Dashboards.Jobs + "/recurring/trigger"),
        ("POST", Dashboards.Jobs + "/recurring/remove"), ("POST", Dashboards.Jobs + "/stats"),
        ("GET", Dashboards.Silos), ("GET", Dashboards.Silos + "/DashboardCounters"), ("GET", Dashboards.Silos + "/GrainState"),
        ("GET", Dashboards.Silos + "/Trace"),
    ];

    private readonly NonsenseForms forms = new(panshi);

    public static TheoryData<Role> Others => [.. DemoCast.All.Select(person => person.Role).Distinct().Where(role => role != Role.Administrator)];

    [Theory, MemberData(nameof(Others))]
    public async Task Fault24_AnotherRole_IsForbidden(Role role)
    {
        var browser = await forms.BrowserOf(DemoCast.All.First(person => person.Role == role));
        foreach (var (method, address) in Addresses)
        {
            using var answer = await browser.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{method} {address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Fault24_NobodySignedIn_IsSentToTheLoginPage()
    {
        var nobody = panshi.Host.Anonymous();
        foreach (var (method, address) in Addresses)
        {
            using var answer = await nobody.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
            Assert.True(answer.Headers.Location?.ToString().Contains("/account/login", StringComparison.Ordinal) == true, $"{method} {address}: {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData(Dashboards.Jobs)]
    [InlineData(Dashboards.Silos + "/")]
    public async Task Administrator_GetsIn(string address)
    {
        var browser = await forms.BrowserOf(DemoCast.Administrator);
        using var answer = await browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
