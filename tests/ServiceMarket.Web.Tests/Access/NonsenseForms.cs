using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>Every form of the routing table in the hands of somebody who may send it, filled in as the page has it.</summary>
sealed class NonsenseForms(PanshiHost panshi)
{
    public const string Token = "__RequestVerificationToken";

    private readonly Dictionary<string, Browser> browsers = [];
    // Where a form was found; also where it was looked for in vain.
    private readonly Dictionary<string, (Actor Person, string Url)> shown = [];

    public IEnumerable<WebAction> All => panshi.Actions.Where(action => action.Method == "POST" && !action.IsAnonymous && !action.Template.EndsWith("/logout", StringComparison.Ordinal));

    /// <summary>The page's own fields, with something of its type in each that is empty; who sends it, and where to.</summary>
    public async Task<FilledIn> FilledInAsync(WebAction action)
    {
        var (sender, url, page) = await PageOf(action);
        var own = page is null ? [] : FieldsOf(page, url);
        var fields = FormField.Of(action).Select(field => (field.Name, Value: field.Name == "OperationId" ? Guid.NewGuid().ToString("N") : field.Sample()))
            .DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Value);
        foreach (var (name, value) in own.Where(field => field.Value.Length > 0)) fields[name] = value;
        if (!fields.ContainsKey(Token)) fields[Token] = await TokenAsync(sender);
        return new(sender, url, fields, page is not null);
    }

    public static Task<HttpResponseMessage> SendAsync(FilledIn form, string name, string value) => form.Sender.Client.PostAsync(
        new Uri(form.Url, UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>(form.Fields) { [name] = value }));

    public async Task<Browser> BrowserOf(Actor person)
    {
        // The demo's accounts sign in without the prefix of their keys.
        var named = person with { UserId = person.UserId.Replace("demo-", "", StringComparison.Ordinal) };
        if (!browsers.TryGetValue(person.UserId, out var browser)) browsers[person.UserId] = browser = await panshi.Host.SignedInAsync(named);
        return browser;
    }

    /// <summary>For forms that no page shows to this person just now.</summary>
    public static async Task<string> TokenAsync(Browser browser) =>
        (await browser.OpenAsync("/account/password")).QuerySelector($"[name={Token}]")!.GetAttribute("value")!;

    /// <summary>All that a command leaves behind, and the accounts.</summary>
    public async Task<string> TracesAsync()
    {
        await using var db = await panshi.Host.Databases.CreateDbContextAsync();
        var accounts = await db.Users.OrderBy(user => user.Id).Select(user => $"{user.Id} {user.SecurityStamp}").ToListAsync();
        return $"{await db.Events.CountAsync()} events, {await db.Operations.CountAsync()} operations, {await db.OutboxMessages.CountAsync()} messages, {string.Join(",", accounts)}";
    }

    /// <summary>One of each role opens the addresses without a record; a page that fails or that the question is true of is named.</summary>
    public async Task<List<string>> PagesThat(string query, Func<string, bool> isFault, WebAction? only = null)
    {
        var faults = new List<string>();
        foreach (var person in DemoCast.All.DistinctBy(person => person.Role))
        {
            var browser = await BrowserOf(person);
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

    private static IReadOnlyList<Actor> MaySend(WebAction action) => [.. DemoCast.All.Where(person => action.IsOpenTo(person.Role))];

    // The first record and person that the form is shown for, on its own page or the one above it; else anybody of the role.
    private async Task<(Browser Sender, string Url, IHtmlDocument? Page)> PageOf(WebAction action)
    {
        var people = MaySend(action);
        var candidates = panshi.Candidates[action.Template.Split('/')[1]].Prepend(new Dictionary<string, string>())
            .Select(own => action.UrlOf(own.Concat(panshi.Records).DistinctBy(value => value.Key).ToDictionary())).Distinct().ToList();
        if (shown.TryGetValue($"{action}", out var before)) (people, candidates) = ([before.Person], [before.Url]);
        foreach (var url in candidates)
            foreach (var address in new[] { url, url[..Math.Max(url.LastIndexOf('/'), 1)] })
                foreach (var person in people)
                {
                    var browser = await BrowserOf(person);
                    var answer = await browser.GetAsync(address);
                    Assert.True((int)answer.StatusCode < 500, $"GET {address}: {answer.StatusCode}");
                    if (answer.StatusCode != HttpStatusCode.OK) continue;
                    var page = await Browser.ReadAsync(answer);
                    if (FieldsOf(page, url).Count == 0) continue;
                    shown[$"{action}"] = (person, url);
                    return (browser, url, page);
                }

        shown[$"{action}"] = (people[0], candidates[0]);
        return (await BrowserOf(people[0]), candidates[0], null);
    }

    private static Dictionary<string, string> FieldsOf(IHtmlDocument page, string target)
    {
        var address = page.Location.PathName;
        return page.QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .Where(form => form.Method == "post" && (form.GetAttribute("action") is { Length: > 0 } own ? own : address) == target)
            .Take(1).SelectMany(form => form.QuerySelectorAll("input[name], select[name], textarea[name]"))
            .GroupBy(control => control.GetAttribute("name")!)
            .ToDictionary(group => group.Key, group => group.First() switch
            {
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value ?? "",
                IHtmlTextAreaElement area => area.Value,
                _ => "",
            });
    }
}

/// <param name="Sender">Somebody who may send it.</param>
/// <param name="Url">Where to.</param>
/// <param name="Fields">As it could be taken.</param>
/// <param name="IsShown">A page shows it, so these are its own fields.</param>
sealed record FilledIn(Browser Sender, string Url, Dictionary<string, string> Fields, bool IsShown);
