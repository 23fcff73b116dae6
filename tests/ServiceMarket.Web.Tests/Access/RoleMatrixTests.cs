using System.Net;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>
/// Fault 24 within the county: every action × every role that it is not for, in the hands of people whom the records are no secret to by
/// their division or organisation, so that nothing but the role keeps them out. A new action and a new role are in by themselves.
/// </summary>
[Collection(PanshiCollection.Name)]
public sealed class RoleMatrixTests(PanshiHost panshi)
{
    private readonly NonsenseForms forms = new(panshi);

    public static TheoryData<Role> Roles => [.. DemoCast.All.Select(person => person.Role).Distinct()];

    [Fact]
    public void Roles_EveryOneThatAPersonCanHave_IsInTheMatrix() =>
        Assert.Equal(Enum.GetValues<Role>().Except([Role.None, Role.System]).Order(), DemoCast.All.Select(person => person.Role).Distinct().Order());

    [Theory, MemberData(nameof(Roles))]
    public async Task Fault24_ActionOfAnotherRole_IsForbiddenAndChangesNothing(Role role)
    {
        var browser = await forms.BrowserOf(PersonOf(role));
        var token = await NonsenseForms.TokenAsync(browser);
        WebAction[] closed = [.. panshi.Actions.Where(action => !action.IsAnonymous && !action.IsOpenTo(role))];
        Assert.Contains(closed, action => action.Method == "GET");
        Assert.Contains(closed, action => action.Method == "POST");
        var (before, leaks) = (await forms.TracesAsync(), new List<string>());
        foreach (var action in closed)
        {
            using var request = new HttpRequestMessage(new HttpMethod(action.Method), action.UrlOf(panshi.Records));
            if (action.Method != "GET") request.Content = FilledIn(action, token);
            using var answer = await browser.Client.SendAsync(request);
            if (answer.StatusCode != HttpStatusCode.Forbidden) leaks.Add($"{action}: {(int)answer.StatusCode}");
        }

        Assert.True(leaks.Count == 0, string.Join("\n", leaks));
        Assert.Equal(before, await forms.TracesAsync());
    }

    // The other half: whoever shuts everybody out passes the matrix too.
    [Theory, MemberData(nameof(Roles))]
    public async Task PageOfTheOwnRole_Opens(Role role)
    {
        var (browser, shut) = (await forms.BrowserOf(PersonOf(role)), new List<string>());
        foreach (var action in panshi.Actions.Where(action => !action.IsAnonymous && action.Method == "GET" && action.Parameters.Count == 0 && action.IsOpenTo(role)))
        {
            using var answer = await browser.GetAsync(action.Template);
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect)) shut.Add($"{action}: {(int)answer.StatusCode}");
        }

        Assert.True(shut.Count == 0, string.Join("\n", shut));
    }

    private static Actor PersonOf(Role role) => DemoCast.All.First(person => person.Role == role);

    private static FormUrlEncodedContent FilledIn(WebAction action, string token) => new(FormField.Of(action).DistinctBy(field => field.Name)
        .Select(field => KeyValuePair.Create(field.Name, field.Name == "OperationId" ? Guid.NewGuid().ToString("N") : field.Sample()))
        .Append(new(NonsenseForms.Token, token)));
}
