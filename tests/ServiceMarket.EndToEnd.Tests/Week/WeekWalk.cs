using System.Diagnostics;
using System.Globalization;
using ServiceMarket.Domain;

namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>One walk through the stages: who is signed in, what day it is, and what the stages so far have made.</summary>
public sealed partial class WeekWalk(WeekFixture week, string language)
{
    private const string County = "220284";
    private const string Item = "C03";
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(100);
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private readonly Dictionary<string, Person> people = [];
    private readonly DateOnly begin = ChinaTime.DayOf(week.Host.NowUtc);

    private bool InEnglish => language == "en";

    private DateOnly Today => ChinaTime.DayOf(week.Host.NowUtc);

    // Sixteen days of documents would outlast any holiday; these dates suit the two beginnings that the fixture gives.
    private DateOnly DocumentsUntil => begin.AddDays(8);

    private DateOnly BidDeadline => begin.AddDays(13);

    private DateOnly Evaluation => begin.AddDays(14);

    private DateOnly Signing => begin.AddDays(17);

    private DateOnly ServiceFrom => begin.AddDays(20);

    private DateOnly ServiceTo => new(ServiceFrom.Year, 12, 31);

    private DateOnly Settlement => new DateOnly(ServiceFrom.Year, ServiceFrom.Month, 4).AddMonths(1);

    /// <summary>What people type: in the language they work in.</summary>
    private string Say(string chinese, string english) => InEnglish ? english : chinese;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", Plain);

    /// <summary>Somebody at a browser of their own, signed in and in the language of the walk.</summary>
    private async Task<Person> As(string account, int width = Chromium.Wide)
    {
        if (people.TryGetValue(account, out var known)) return known;
        var person = await week.Chromium.OpenAsync(week.Host.Address, width);
        await person.SignInAsync(account);
        if (InEnglish) await person.SwitchToEnglishAsync();
        return people[account] = person;
    }

    /// <summary>The next morning that matters has come: everybody has been signed out over night.</summary>
    private async Task WaitUntil(DateOnly day, int hour)
    {
        foreach (var person in people.Values) await person.Page.Context.CloseAsync();
        people.Clear();
        week.Host.PutClockTo(ChinaTime.ToUtc(day, new TimeOnly(hour, 0)));
    }

    /// <summary>An administrator starts a job that would otherwise have its turn within minutes.</summary>
    private async Task Start(string job)
    {
        var admin = await As("admin");
        await admin.GoAsync("/dashboards/jobs/recurring");
        await admin.Page.Locator($"input.js-jobs-list-checkbox[value='{job}']").CheckAsync();
        // The dashboard opens itself again once the job is started and would call back whoever has gone on: the mark goes with the old page.
        await admin.Page.Locator("body").EvaluateAsync("body => body.dataset.before = ''");
        await admin.Page.Locator("button[data-url$='/recurring/trigger']").First.ClickAsync();
        await admin.Page.Locator("body:not([data-before])").WaitForAsync();
    }

    /// <summary>Looks at the page again and again until it shows what a job has brought about.</summary>
    private static async Task Until(Person person, string path, string shows)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(500))
        {
            await person.GoAsync(path);
            if (await person.Page.Locator(shows).CountAsync() > 0) return;
            Assert.True(watch.Elapsed < MostWait, $"{path} does not show {shows}: {await person.TextAsync()}");
        }
    }

    private static async Task<IReadOnlyList<string>> Links(Person person, string selector)
    {
        var links = new List<string>();
        foreach (var link in await person.Page.Locator($"main {selector}").AllAsync()) links.Add((await link.GetAttributeAsync("href"))!);
        return links;
    }

    private static string LastPart(string path) => path.Split('?')[0].Split('/')[^1];
}
