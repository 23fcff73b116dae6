using Microsoft.Playwright;

namespace ServiceMarket.EndToEnd.Tests;

/// <summary>The machine's own Chromium, driven by Playwright. Where there is none, tests are skipped and say so.</summary>
public sealed class Chromium : IAsyncDisposable
{
    public const string Executable = "/usr/bin/chromium";
    public const int Wide = 1280;
    public const int Phone = 390;

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static string MissingBecause => $"{Executable} is not installed: apt-get install chromium fonts-noto-cjk";

    public static bool IsThere => File.Exists(Executable);

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        }));
    }

    /// <summary>A person at a window of that width, not signed in.</summary>
    public async Task<Person> OpenAsync(Uri address, int width = Wide, string language = "zh-CN")
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = language,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Geolocation = new Geolocation { Latitude = 42.95f, Longitude = 126.06f },
            Permissions = ["geolocation"],
        });
        return new Person(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
