using System.Net;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>Every form × every field × what nobody can mean. The routing table is the list, so a new form is in by itself.</summary>
public sealed class NonsenseTests(PanshiHost panshi) : IClassFixture<PanshiHost>
{
    private const string Token = "__RequestVerificationToken";

    private static readonly string[] OddTexts =
        ["", "   ", "<script>alert('odd')</script>", new('字', 5_000), "a\u0000b\u0001\uFFFF", "'; drop table Users; --", "\ud83d\udc75\u200d\u202e"];

    private readonly NonsenseForms forms = new(panshi);

    [Fact]
    public async Task AWrongValue_InAnyFieldOfAnyForm_IsRefusedAndSavesNothing()
    {
        var faults = new List<string>();
        foreach (var action in forms.All)
        {
            var (sender, fields) = await Ready(action);
            var before = await forms.TracesAsync();
            foreach (var field in FormField.Of(action))
                foreach (var wrong in field.Wrong())
                {
                    var answer = await forms.SendAsync(sender, action, With(fields, field.Name, wrong));
                    if ((int)answer.StatusCode is < 400 or >= 500) faults.Add($"{action} {field.Name}={wrong}: {(int)answer.StatusCode}");
                }

            if (await forms.TracesAsync() != before) faults.Add($"{action} saved something");
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task TwoMegabytes_InAFieldOfAnyForm_AreRefused()
    {
        var (faults, before, big) = (new List<string>(), await forms.TracesAsync(), new string('x', 2_000_000));
        foreach (var action in forms.All)
        {
            var (sender, fields) = await Ready(action);
            var name = FormField.Of(action) is [.., var last] ? last.Name : "Anything";
            var answer = await forms.SendAsync(sender, action, With(fields, name, big));
            if (answer.StatusCode != HttpStatusCode.RequestEntityTooLarge) faults.Add($"{action} {name}: {(int)answer.StatusCode}");
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.Equal(before, await forms.TracesAsync());
    }

    [Fact]
    public async Task AnOddText_InAnyFieldOfAnyForm_IsNoFault_AndNeverRuns()
    {
        var faults = new List<string>();
        foreach (var action in forms.All)
            foreach (var odd in OddTexts)
                foreach (var name in FormField.Of(action).Where(field => field.Type == typeof(string) || odd.Length == 0).Select(field => field.Name).Distinct())
                {
                    var (sender, fields) = await Ready(action);
                    var answer = await forms.SendAsync(sender, action, With(fields, name, odd));
                    if ((int)answer.StatusCode >= 500) faults.Add($"{action} {name}={odd[..Math.Min(20, odd.Length)]}: {(int)answer.StatusCode}");
                }

        faults.AddRange(await PagesThat("", html => html.Contains("<script>alert('odd')", StringComparison.Ordinal)));
        faults.AddRange(await PagesThat("?format=xlsx", _ => false));
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task Filters_OfEveryList_TakeNonsenseForNothing()
    {
        var faults = new List<string>();
        string[] odd = ["", "Nonsense", "-1", "0001-01-01", "9999-12-31", "99999999999999999999", "%00<script>", new('x', 3_000)];
        foreach (var list in Lists())
            foreach (var filter in FormField.Of(list).DistinctBy(field => field.Name))
                foreach (var value in odd)
                    faults.AddRange(await PagesThat($"?{filter.Name}={value}", html => html.Contains("<script>\"", StringComparison.Ordinal), list));
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private IEnumerable<WebAction> Lists() => panshi.Actions.Where(action => action.Method == "GET" && action.Parameters.Count == 0
        && action.Action.MethodInfo.GetParameters().Any(parameter => typeof(ListFilter).IsAssignableFrom(parameter.ParameterType)));

    // One of each role opens the addresses without a record; a page that fails or that the question is true of is named.
    private async Task<List<string>> PagesThat(string query, Func<string, bool> isFault, WebAction? only = null)
    {
        var faults = new List<string>();
        foreach (var person in DemoCast.All.DistinctBy(person => person.Role))
        {
            var browser = await forms.BrowserOf(person);
            foreach (var page in only is null ? panshi.Actions.Where(action => action.Method == "GET" && action.Parameters.Count == 0) : [only])
            {
                var answer = await browser.GetAsync(page.Template + query);
                if ((int)answer.StatusCode >= 500) faults.Add($"{person.Role} {page}{query}: {(int)answer.StatusCode}");
                else if (isFault(await answer.Content.ReadAsStringAsync())) faults.Add($"{person.Role} {page}{query} shows it");
                if (only is not null && answer.StatusCode == HttpStatusCode.OK) return faults;
            }
        }

        return faults;
    }

    private async Task<(Testing.Web.Browser Sender, Dictionary<string, string> Fields)> Ready(WebAction action)
    {
        var (sender, fields) = await forms.FilledInAsync(action);
        if (!fields.ContainsKey(Token)) fields[Token] = await NonsenseForms.TokenAsync(sender);
        return (sender, fields);
    }

    private static Dictionary<string, string> With(Dictionary<string, string> fields, string name, string value) => new(fields) { [name] = value };
}
