using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ServiceMarket.EndToEnd.Tests;

/// <summary>Follows every link that a role is offered, one page of each kind, at two widths: each opens, fits its window and passes axe.</summary>
[Collection(PanshiCollection.Name)]
public sealed partial class EveryPageTests(PanshiFixture panshi)
{
    private const int MostPages = 80;

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
        var faults = new List<string>();
        var waiting = new Queue<string>(["/"]);
        var seen = new HashSet<string> { "/" };
        for (var opened = 0; waiting.TryDequeue(out var path) && opened < MostPages; opened++)
        {
            await person.Page.SetViewportSizeAsync(Chromium.Wide, 900);
            if (await person.OpensAsync(path) is { } trouble) faults.Add(trouble);
            else
            {
                // The same page at both widths, as when a window is made narrow: what differs is for the style sheet to do.
                faults.AddRange(await FaultsAsync(person, path, Chromium.Wide));
                await person.Page.SetViewportSizeAsync(Chromium.Phone, 900);
                faults.AddRange(await FaultsAsync(person, path, Chromium.Phone));
            }

            foreach (var link in await LinksAsync(person))
                if (seen.Add(KindOf(link))) waiting.Enqueue(link);
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults on the pages of {account}:\n{string.Join("\n", faults)}");
    }

    [SkippableTheory]
    [InlineData("/account/login")]
    [InlineData("/public/notices")]
    public async Task APageForEverybody_PassesAxeAtTwoWidths(string path)
    {
        Skip.IfNot(Chromium.IsThere, Chromium.MissingBecause);
        foreach (var width in new[] { Chromium.Wide, Chromium.Phone })
        {
            var person = await panshi.Chromium.OpenAsync(panshi.Host.Address, width);
            await person.GoAsync(path);
            Assert.Equal(path, person.At);
            Assert.Empty(await FaultsAsync(person, path, width));
        }
    }

    private static async Task<IEnumerable<string>> FaultsAsync(Person person, string path, int width)
    {
        var found = await person.Page.RunAxe(new AxeRunOptions());
        var faults = found.Violations.Select(fault =>
            $"{path} at {width}: {fault.Id} ({fault.Nodes.Length}×) {fault.Nodes[0].Html[..Math.Min(160, fault.Nodes[0].Html.Length)]}").ToList();
        var wider = await person.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wider > 0) faults.Add($"{path} at {width}: {wider} px too wide");
        return faults;
    }

    private static async Task<IEnumerable<string>> LinksAsync(Person person)
    {
        var links = await person.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href]:not([download])')].map(a => a.getAttribute('href'))");
        return links.Where(link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal)
            && !link.Contains("xls", StringComparison.OrdinalIgnoreCase) && !OtherDashboards().IsMatch(link));
    }

    // Keys differ from record to record, and a filter is not another page.
    private static string KindOf(string link) => Keys().Replace(link.Split('?', '#')[0], "/*");

    [GeneratedRegex("/[^/]*[0-9][^/]*")]
    private static partial Regex Keys();

    [GeneratedRegex("^/(admin/)?(hangfire|orleans|jobs|dashboard)(/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex OtherDashboards();
}
