using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>Fault 24: every role × every address × somebody else's record. The routing table is the list, so a new page is in by itself.</summary>
[Collection(PanshiCollection.Name)]
public sealed class ForeignUserTests(PanshiHost panshi)
{
    public static TheoryData<string> Strangers => [.. TestAccounts.Foreign.Select(person => person.UserId)];

    [Fact]
    public void Actions_EveryOne_SayWhoMayEnter() =>
        Assert.Empty(panshi.Actions.Where(action => !action.IsAnonymous && !action.SaysWhoMayEnter).Select(action => $"{action} bears no OpenTo"));

    [Theory, MemberData(nameof(Strangers))]
    public async Task Fault24_StrangerOpensARecord_FindsTheSamePageAsForOneThatIsNotThere(string userId)
    {
        var stranger = await panshi.Host.SignedInAsync(Person(userId));
        var notThere = await MainText(await stranger.GetAsync("/no/such/page"));
        var leaks = new List<string>();
        foreach (var action in Records.Where(action => action.Method == "GET"))
            leaks.AddRange(await Leak(await stranger.GetAsync(action.UrlOf(panshi.Records)), action, notThere));
        Assert.True(leaks.Count == 0, string.Join("\n", leaks));
    }

    [Theory, MemberData(nameof(Strangers))]
    public async Task Fault24_StrangerSendsACommand_ChangesNothing(string userId)
    {
        var stranger = await panshi.Host.SignedInAsync(Person(userId));
        var page = await stranger.OpenAsync("/account/password");
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var notThere = await MainText(await stranger.GetAsync("/no/such/page"));
        var before = await Traces();
        var leaks = new List<string>();
        foreach (var action in Records.Where(action => action.Method == "POST"))
            foreach (var fields in new[] { [], SampleFields.Of(action).DistinctBy(field => field.Key) })
            {
                using var form = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token)));
                leaks.AddRange(await Leak(await stranger.Client.PostAsync(new Uri(action.UrlOf(panshi.Records), UriKind.Relative), form), action, notThere));
            }
        Assert.True(leaks.Count == 0, string.Join("\n", leaks));
        Assert.Equal(before, await Traces());
    }

    [Theory, MemberData(nameof(Strangers))]
    public async Task Fault24_StrangerOpensAList_SeesNothingOfThisCounty(string userId)
    {
        var stranger = await panshi.Host.SignedInAsync(Person(userId));
        string[] own = [.. panshi.Records.Where(r => r.Key.EndsWith("/id", StringComparison.Ordinal) && r.Value.Length > 8).Select(r => r.Value)];
        foreach (var action in panshi.Actions.Where(action => !action.IsAnonymous && action.Method == "GET" && action.Parameters.Count == 0))
        {
            var answer = await stranger.GetAsync(action.Template + "?size=200");
            Assert.True((int)answer.StatusCode < 500, $"{action}: {answer.StatusCode}");
            var text = await answer.Content.ReadAsStringAsync();
            Assert.Empty(own.Where(id => text.Contains(id, StringComparison.Ordinal)).Select(id => $"{action} shows {id}"));
        }
    }

    [Fact]
    public async Task Fault24_NobodySignedIn_IsSentToTheLoginPage()
    {
        var nobody = panshi.Host.Anonymous();
        foreach (var action in panshi.Actions.Where(action => !action.IsAnonymous))
        {
            using var request = new HttpRequestMessage(new HttpMethod(action.Method), action.UrlOf(panshi.Records));
            var answer = await nobody.Client.SendAsync(request);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/account/login", StringComparison.Ordinal), $"{action}: {answer.StatusCode}");
        }
    }

    private IEnumerable<WebAction> Records => panshi.Actions.Where(action => !action.IsAnonymous && action.Parameters.Count > 0);

    private static Actor Person(string userId) => TestAccounts.All.Single(person => person.UserId == userId);

    private static async Task<IEnumerable<string>> Leak(HttpResponseMessage answer, WebAction action, string notThere) =>
        answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound) ? [$"{action}: {(int)answer.StatusCode}"]
        : await MainText(answer) != notThere ? [$"{action}: another page than for a record that isn't there"]
        : [];

    private static async Task<string> MainText(HttpResponseMessage answer) => (await Browser.ReadAsync(answer)).QuerySelector("main")?.TextContent.Trim() ?? "";

    private async Task<(int Events, int Operations, int Outbox)> Traces()
    {
        await using var db = await panshi.Host.Databases.CreateDbContextAsync();
        return (await db.Events.CountAsync(), await db.Operations.CountAsync(), await db.OutboxMessages.CountAsync());
    }
}
