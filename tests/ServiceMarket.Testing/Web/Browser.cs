using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ServiceMarket.Testing.Web;

/// <summary>What a person does with pages: opens them, fills in a form, sends it. Cookies and hidden fields go along.</summary>
public sealed class Browser(HttpClient client)
{
    public HttpClient Client { get; } = client;

    public async Task<IHtmlDocument> OpenAsync(string url) => await ReadAsync(await Client.GetAsync(new Uri(url, UriKind.Relative)));

    public Task<HttpResponseMessage> GetAsync(string url) => Client.GetAsync(new Uri(url, UriKind.Relative));

    /// <summary>Sends the page's form with that action (empty: the page's own) with these fields changed.</summary>
    public Task<HttpResponseMessage> SendAsync(IHtmlDocument page, string action, params (string Name, string Value)[] changes)
    {
        var address = page.Location.Href[page.Location.Origin!.Length..];
        var target = action.Length > 0 ? action : address;
        var form = page.QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .FirstOrDefault(f => f.Method == "post" && (f.GetAttribute("action") is { Length: > 0 } own ? own : address) == target)
            ?? throw new InvalidOperationException($"No form for {target} on {address}: {page.Title}");
        var fields = form.QuerySelectorAll("input[name], select[name], textarea[name]")
            .Where(e => e is not IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false })
            .GroupBy(e => e.GetAttribute("name")!).ToDictionary(g => g.Key, g => Value(g.First()));
        foreach (var (name, value) in changes) fields[name] = value;
        return Client.PostAsync(new Uri(target, UriKind.Relative), new FormUrlEncodedContent(fields));
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var address = response.RequestMessage!.RequestUri!.ToString();
        return (IHtmlDocument)await BrowsingContext.New().OpenAsync(virtualResponse => virtualResponse.Content(text).Address(address));
    }

    /// <summary>The refusal beside a field, or above the form when the name is empty.</summary>
    public static string RefusalBeside(IHtmlDocument page, string field) =>
        page.QuerySelector(field.Length > 0 ? $"#{field}_help .invalid-feedback" : ".alert-danger")?.TextContent.Trim() ?? "";

    private static string Value(IElement element) => element switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlTextAreaElement area => area.Value,
        _ => "",
    };
}
