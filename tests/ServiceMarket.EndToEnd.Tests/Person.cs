using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ServiceMarket.EndToEnd.Tests;

/// <summary>Somebody at the browser: goes to pages, fills in fields by their names, presses buttons, and notices when a page is broken.</summary>
public sealed partial class Person(IPage page)
{
    private bool readsEnglish;

    public IPage Page => page;

    /// <summary>The path and query of the page that is open.</summary>
    public string At => new Uri(page.Url).PathAndQuery;

    /// <summary>Presses the other language's button; from now on every page has to be in English.</summary>
    public async Task SwitchToEnglishAsync()
    {
        await PressAsync("header form[action='/language'] button");
        readsEnglish = true;
        await SeesEnglishAsync();
    }

    public async Task SignInAsync(string account)
    {
        await page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "servicemarket" });
        await GoAsync("/account/login");
        await FillAsync(("UserName", account), ("Password", WebProcess.Password));
        await PressAsync(".card-body form button.btn-primary, form.card button.btn-primary");
        Assert.DoesNotContain("/account/login", page.Url, StringComparison.Ordinal);
    }

    /// <summary>Opens a page; anything but success is a failure that shows what the page said.</summary>
    public async Task GoAsync(string path)
    {
        if (await OpensAsync(path) is { } trouble) Assert.Fail(trouble);
        await SeesEnglishAsync();
    }

    /// <summary>Opens a page; what went wrong, or null.</summary>
    public async Task<string?> OpensAsync(string path)
    {
        var answer = await page.GotoAsync(path);
        return answer is { Ok: true } ? null : $"{path} answered {answer?.Status}: {(await TextAsync("main")).ReplaceLineEndings(" ")}";
    }

    /// <summary>Fills in the page's form by the names of its controls (the part after the last dot is enough).</summary>
    public async Task FillAsync(params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            var control = page.Locator($"main [name='{name}'], main [name$='.{name}']").First;
            switch (await control.EvaluateAsync<string>("e => e.tagName + ':' + (e.type || '')"))
            {
                case "SELECT:select-one":
                    await control.SelectOptionAsync(value);
                    break;
                case "INPUT:checkbox":
                    await control.SetCheckedAsync(value == "true");
                    break;
                case "INPUT:radio":
                    await page.Locator($"main [name$='{name}'][value='{value}']").CheckAsync();
                    break;
                default:
                    await control.FillAsync(value);
                    break;
            }
        }
    }

    /// <summary>Chooses the entry of a list whose text contains the part.</summary>
    public async Task ChooseAsync(string name, string part)
    {
        var control = page.Locator($"main [name='{name}'], main [name$='.{name}']").First;
        var value = await control.Locator("option").Filter(new LocatorFilterOptions { HasText = part }).First.GetAttributeAsync("value");
        await control.SelectOptionAsync(value!);
    }

    /// <summary>Follows the first link that matches, and waits.</summary>
    public Task FollowAsync(string link) => PressAsync($"main {link}");

    /// <summary>Presses and waits for the page that comes. A page with refusals is a failure that shows them.</summary>
    public async Task PressAsync(string button = "main form button.btn-primary")
    {
        await page.EvaluateAsync("() => { window.leaving = true; }");
        await page.Locator(button).First.ClickAsync();
        await page.WaitForFunctionAsync("() => !window.leaving && document.readyState === 'complete'");
        var refused = page.Locator("main .invalid-feedback:visible, main .alert-danger:visible");
        if (await refused.CountAsync() > 0) Assert.Fail($"{At} refused: {string.Join(" | ", await refused.AllInnerTextsAsync())}");
        await SeesEnglishAsync();
    }

    public async Task<string> TextAsync(string selector = "main") => await page.Locator(selector).First.InnerTextAsync();

    public async Task SeesAsync(string text) => Assert.Contains(text, await TextAsync(), StringComparison.Ordinal);

    // What the program says of itself; names and titles in between are the county's own, and Chinese.
    private async Task SeesEnglishAsync()
    {
        if (!readsEnglish || await page.Locator("nav .nav-link-title").CountAsync() == 0) return;
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        foreach (var text in await page.Locator(
            "nav .nav-link-title, main th, main h2, main dt, main label:not(.form-check-label), main .btn, main .alert, main .form-hint").AllInnerTextsAsync())
            Assert.False(Han().IsMatch(text), $"{At} says '{text}' in English");
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
