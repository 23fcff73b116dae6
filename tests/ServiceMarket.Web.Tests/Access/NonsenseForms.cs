using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Testing.Web;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>Every form of the routing table in the hands of somebody who may send it, filled in as the page has it.</summary>
sealed class NonsenseForms(PanshiHost panshi)
{
    private readonly Dictionary<string, Browser> browsers = [];

    public IEnumerable<WebAction> All => panshi.Actions.Where(action => action.Method == "POST" && !action.IsAnonymous && !action.Template.EndsWith("/logout", StringComparison.Ordinal));

    /// <summary>The page's own fields, with something of its type in each that is empty; and who sends it.</summary>
    public async Task<(Browser Sender, Dictionary<string, string> Fields)> FilledInAsync(WebAction action)
    {
        var (sender, page) = await PageOf(action);
        var own = page is null ? [] : FieldsOf(page, action.UrlOf(panshi.Records));
        var fields = FormField.Of(action).Select(field => (field.Name, Value: field.Name == "OperationId" ? Guid.NewGuid().ToString("N") : field.Sample()))
            .DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Value);
        foreach (var (name, value) in own.Where(field => field.Value.Length > 0)) fields[name] = value;
        return (sender, fields);
    }

    public Task<HttpResponseMessage> SendAsync(Browser sender, WebAction action, IEnumerable<KeyValuePair<string, string>> fields) =>
        sender.Client.PostAsync(new Uri(action.UrlOf(panshi.Records), UriKind.Relative), new FormUrlEncodedContent(fields));

    public async Task<Browser> BrowserOf(Actor person)
    {
        // The demo's accounts sign in without the prefix of their keys.
        var named = person with { UserId = person.UserId.Replace("demo-", "", StringComparison.Ordinal) };
        if (!browsers.TryGetValue(person.UserId, out var browser)) browsers[person.UserId] = browser = await panshi.Host.SignedInAsync(named);
        return browser;
    }

    /// <summary>All that a command leaves behind, and the accounts.</summary>
    public async Task<string> TracesAsync()
    {
        await using var db = await panshi.Host.Databases.CreateDbContextAsync();
        var accounts = await db.Users.OrderBy(user => user.Id).Select(user => $"{user.Id} {user.SecurityStamp}").ToListAsync();
        return $"{await db.Events.CountAsync()} events, {await db.Operations.CountAsync()} operations, {await db.OutboxMessages.CountAsync()} messages, {string.Join(",", accounts)}";
    }

    private static IReadOnlyList<Actor> MaySend(WebAction action)
    {
        var rules = action.Action.ControllerTypeInfo.GetCustomAttributes(true).Concat(action.Action.MethodInfo.GetCustomAttributes(true)).OfType<OpenToAttribute>().ToList();
        return [.. DemoCast.All.Where(person => rules.All(rule => rule.OpenRoles.Contains(person.Role)))];
    }

    // The first who is shown the form on its own page, else on the page above it; else anybody of the role, with the token of another form.
    private async Task<(Browser Sender, IHtmlDocument? Page)> PageOf(WebAction action)
    {
        var address = action.UrlOf(panshi.Records);
        var people = MaySend(action);
        foreach (var url in new[] { address, address[..Math.Max(address.LastIndexOf('/'), 1)] })
            foreach (var person in people)
            {
                var browser = await BrowserOf(person);
                var answer = await browser.GetAsync(url);
                Assert.True((int)answer.StatusCode < 500, $"GET {url}: {answer.StatusCode}");
                if (answer.StatusCode != HttpStatusCode.OK) continue;
                var page = await Browser.ReadAsync(answer);
                if (FieldsOf(page, address).Count > 0) return (browser, page);
            }

        return (await BrowserOf(people[0]), null);
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

    /// <summary>For forms that no page of the demo county shows just now.</summary>
    public static async Task<string> TokenAsync(Browser browser) =>
        (await browser.OpenAsync("/account/password")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
