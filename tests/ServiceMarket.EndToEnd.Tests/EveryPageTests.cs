using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;

namespace ServiceMarket.EndToEnd.Tests;

/// <summary>
/// Follows every link that a role is offered, one page of each kind, at two widths: each opens, fits its window and passes axe. What is for
/// everybody is walked once, by somebody who has not signed in.
/// </summary>
[Collection(PanshiCollection.Name)]
public sealed partial class EveryPageTests(PanshiFixture panshi)
{
    private const int MostPages = 80;
    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    [SkippableTheory]
    [InlineData("officer")]
    [InlineData("approver")]
    [InlineData("caseworker1")]
    [InlineData("manager1")]
    [InlineData("worker01")]
    [InlineData("supervisor")]
    [InlineData("auditor")]
    [InlineData("admin")]
    public async Task EveryPage_OfARole_PassesAxeAtTwoWidths(string account)
    {
        Skip.IfNot(Chromium.IsThere, Chromium.MissingBecause);
        var person = await panshi.Chromium.OpenAsync(panshi.Host.Address);
        await person.SignInAsync(account);
        await WalkAsync(person, account, "/", link => !IsForEverybody(link));
    }

    [SkippableFact]
    public async Task EveryPage_ForEverybody_PassesAxeAtTwoWidths()
    {
        Skip.IfNot(Chromium.IsThere, Chromium.MissingBecause);
        await WalkAsync(await panshi.Chromium.OpenAsync(panshi.Host.Address), "everybody", "/public/notices", IsForEverybody);
    }

    private async Task WalkAsync(Person person, string who, string from, Func<string, bool> belongs)
    {
        var faults = new List<string>();
        var waiting = new Queue<string>([from]);
        var seen = new HashSet<string> { KindOf(from) };
        for (var opened = 0; waiting.TryDequeue(out var path) && opened < MostPages; opened++)
        {
            await person.Page.SetViewportSizeAsync(Chromium.Wide, 900);
            if (await person.OpensAsync(path) is { } trouble) faults.Add(trouble);
            else
            {
                // The same page at both widths, as when a window is made narrow: what differs is for the style sheet to do.
                var isNew = await HasNewElementsAsync(person, path);
                foreach (var width in new[] { Chromium.Wide, Chromium.Phone })
                {
                    await person.Page.SetViewportSizeAsync(width, 900);
                    faults.AddRange(await TooWideAsync(person, path, width));
                    if (isNew) faults.AddRange(await FaultsAsync(person, path, width));
                }
            }

            foreach (var link in (await LinksAsync(person)).Where(belongs))
                if (seen.Add(KindOf(link))) waiting.Enqueue(link);
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults on the pages of {who}:\n{string.Join("\n", faults)}");
    }

    [SkippableTheory]
    [InlineData("/account/login")]
    public async Task APageForEverybody_PassesAxeAtTwoWidths(string path)
    {
        Skip.IfNot(Chromium.IsThere, Chromium.MissingBecause);
        foreach (var width in new[] { Chromium.Wide, Chromium.Phone })
        {
            var person = await panshi.Chromium.OpenAsync(panshi.Host.Address, width);
            await person.GoAsync(path);
            Assert.Equal(path, person.At);
            Assert.Empty(await FaultsAsync(person, path, width));
            Assert.Empty(await TooWideAsync(person, path, width));
        }
    }

    private static async Task<IEnumerable<string>> FaultsAsync(Person person, string path, int width)
    {
        // In the page itself: without frames that sees the same as the package's way, which opens a blank page, with a process of its own, each time.
        await person.Page.EvaluateAsync(AxeScript);
        var found = await person.Page.EvaluateAsync<string[]>(
            "() => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(fault => `${fault.id} (${fault.nodes.length}×) ${fault.nodes[0].html.slice(0, 160)}`))");
        return found.Select(fault => $"{path} at {width}: {fault}");
    }

    private static async Task<IEnumerable<string>> TooWideAsync(Person person, string path, int width)
    {
        var wider = await person.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return wider > 0 ? [$"{path} at {width}: {wider} px too wide"] : [];
    }

    private async Task<bool> HasNewElementsAsync(Person person, string path)
    {
        var elements = await person.Page.EvaluateAsync<string[]>(
            "() => [...new Set([...document.querySelectorAll('body *')].map(e => [e.tagName, e.getAttribute('class'), e.getAttribute('type'), e.getAttribute('role')].join()))]");
        var looked = panshi.Looked.GetOrAdd(KindOf(path), _ => []);
        var before = looked.Count;
        looked.UnionWith(elements);
        return looked.Count > before;
    }

    private static async Task<IEnumerable<string>> LinksAsync(Person person)
    {
        var links = await person.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href]:not([download])')].map(a => a.getAttribute('href'))");
        return links.Where(link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal)
            && !link.Contains("xls", StringComparison.OrdinalIgnoreCase) && !link.EndsWith(".json", StringComparison.Ordinal) && !OtherDashboards().IsMatch(link));
    }

    private static bool IsForEverybody(string link) => link.StartsWith("/public/", StringComparison.Ordinal);

    // Keys differ from record to record, and a filter is not another page.
    private static string KindOf(string link) => Keys().Replace(link.Split('?', '#')[0], "/*");

    [GeneratedRegex("/[^/]*[0-9][^/]*")]
    private static partial Regex Keys();

    [GeneratedRegex("^/(admin/)?(hangfire|orleans|jobs|dashboard)(/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex OtherDashboards();
}
