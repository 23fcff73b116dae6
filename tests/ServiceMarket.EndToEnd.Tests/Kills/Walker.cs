using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>
/// Does one act after another over HTTP and notes what was acknowledged. When the host dies under an act, the same form is sent again as
/// soon as there is a host again: that is what a person does, and what must not count twice.
/// </summary>
public sealed class Walker(WebProcess host, PeoplesWork work)
{
    private readonly CookieContainer cookies = new();
    private readonly ConcurrentQueue<Act> acknowledged = [];
    private string signedIn = "";
    private bool hasFailed;
    private Act? open;
    private IHtmlDocument? form;

    /// <summary>Answered with success, whether before or after a kill.</summary>
    public IReadOnlyCollection<Act> Acknowledged => acknowledged;

    /// <summary>How many of the acts were sent a second time, because the first answer was lost.</summary>
    public int Repeated { get; private set; }

    /// <summary>Waits until so many more acts are acknowledged, the walk has failed, or the time is over.</summary>
    public async Task AcknowledgesAsync(int acts, TimeSpan most)
    {
        var wanted = Acknowledged.Count + acts;
        for (var watch = Stopwatch.StartNew(); Acknowledged.Count < wanted && !hasFailed && watch.Elapsed < most; await Task.Delay(5))
        {
        }
    }

    /// <summary>Goes on until the host is gone.</summary>
    public async Task WalkAsync()
    {
        using var handler = new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = host.Address };
        try
        {
            for (var browser = new Browser(client); ; await DoAsync(browser))
            {
            }
        }
        catch (HttpRequestException)
        {
            // Killed. The open act is repeated on the next walk.
        }
        catch (SocketException)
        {
            // Killed between the handshake and the first byte.
        }
        catch (IOException)
        {
            // Killed while the answer was on its way.
        }
    }

    private async Task DoAsync(Browser browser)
    {
        open ??= work.Next();
        await SignInAsync(browser, open.Account);
        if (form is null) form = await open.OpenAsync(browser);
        else Repeated++;
        var answer = await open.SendAsync(browser, form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            var page = await Browser.ReadAsync(answer);
            hasFailed = true;
            Assert.Fail($"{open} was answered {(int)answer.StatusCode}: {page.QuerySelector("main")?.TextContent.ReplaceLineEndings(" ")}");
        }

        acknowledged.Enqueue(open);
        (open, form) = (null, null);
    }

    private async Task SignInAsync(Browser browser, string account)
    {
        if (signedIn == account) return;
        signedIn = "";
        var login = await browser.OpenAsync("/account/login");
        var answer = await browser.SendAsync(login, "/account/login", ("UserName", account), ("Password", WebProcess.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        signedIn = account;
    }
}
