using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ServiceMarket.Testing;

namespace ServiceMarket.EndToEnd.Tests;

/// <summary>
/// The real program as a process of its own, over its own SQLite file with the demo county, on a free port. It can be killed and started
/// again over the same file, and its business clock can be put forward.
/// </summary>
public sealed class WebProcess : IAsyncDisposable
{
    public const string Password = "Panshi-2026-demo";

    private static readonly TimeSpan MostStart = TimeSpan.FromMinutes(3);
    private readonly string folder = Directory.CreateTempSubdirectory("servicemarket-e2e-").FullName;
    private readonly StringBuilder output = new();
    private Process? process;
    private TimeSpan ahead;

    /// <summary>The same after each start.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public string ConnectionString => $"Data Source={Path.Combine(folder, "market.db")}";

    /// <summary>What its business clock says now.</summary>
    public DateTime NowUtc => TimeProvider.System.GetUtcNow().UtcDateTime + ahead;

    private string ClockFile => Path.Combine(folder, "clock.txt");

    /// <param name="clockForward">How far its business clock runs ahead (or behind) from the beginning, so that the demo county is told then.</param>
    public static async Task<WebProcess> StartAsync(TimeSpan clockForward = default)
    {
        var host = new WebProcess();
        if (clockForward != TimeSpan.Zero) host.PutClockForward(clockForward);
        await host.StartAgainAsync();
        return host;
    }

    /// <summary>Starts the program over the file that is there.</summary>
    public async Task StartAgainAsync()
    {
        process = Start("");
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(10) };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < MostStart; await Task.Delay(100))
        {
            if (process.HasExited) throw new InvalidOperationException($"The host ended with {process.ExitCode}:\n{Output()}");
            if (await AnswersAsync(client)) return;
        }

        throw new InvalidOperationException($"The host did not come up:\n{Output()}");
    }

    /// <summary>kill -9: nothing is flushed, nothing is said.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Runs the ledger verifier over the file; the exit code and what it said.</summary>
    public async Task<(int ExitCode, string Said)> VerifyLedgerAsync()
    {
        using var verifier = Start("verify-ledger", collect: false);
        var said = await verifier.StandardOutput.ReadToEndAsync();
        await verifier.WaitForExitAsync();
        return (verifier.ExitCode, said.Trim());
    }

    /// <summary>Puts the business clock forward, all in all by so much.</summary>
    public void PutClockForward(TimeSpan by)
    {
        ahead = by;
        // A whole file takes the place of the old one: the host may be reading.
        File.WriteAllText($"{ClockFile}.new", by.ToString("c", CultureInfo.InvariantCulture));
        File.Move($"{ClockFile}.new", ClockFile, overwrite: true);
    }

    /// <summary>Puts the business clock to this moment; it goes on from there.</summary>
    public void PutClockTo(DateTime utc) => PutClockForward(utc - TimeProvider.System.GetUtcNow().UtcDateTime);

    public string Output()
    {
        lock (output) return output.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Process Start(string arguments, bool collect = true)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{Program.Assembly}\" {arguments}")
        {
            WorkingDirectory = Program.ContentRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = Address.ToString(),
                ["ServiceMarket__Database__ConnectionString"] = ConnectionString,
                ["ServiceMarket__Silo__Port"] = $"{FreePort()}",
                ["ServiceMarket__Silo__GatewayPort"] = $"{FreePort()}",
                ["ServiceMarket__Clock__File"] = ClockFile,
                ["ServiceMarket__Mail__PickupFolder"] = Path.Combine(folder, "mail"),
                ["ServiceMarket__Demo__Password"] = Password,
                // Short lives: counting calls for code that is never optimised costs a sixth of a start.
                ["DOTNET_TieredPGO"] = "0",
                ["DOTNET_gcServer"] = "0",
            },
        };
        var started = new Process { StartInfo = start };
        if (collect) started.OutputDataReceived += (_, line) => Collect(line.Data);
        started.ErrorDataReceived += (_, line) => Collect(line.Data);
        started.Start();
        if (collect) started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private void Collect(string? line)
    {
        lock (output) output.AppendLine(line);
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Not listening yet; whoever waits has a limit.
            return false;
        }
    }

    // Below the ports that the system hands out to clients, which another process may take in between.
    private static int FreePort()
    {
        for (; ; )
        {
            var port = Random.Shared.Next(20_000, 30_000);
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
                return port;
            }
            catch (SocketException)
            {
                // Taken; the next one.
            }
        }
    }

    private static class Program
    {
        /// <summary>The web project's own output, with its static files, in the configuration this test was built in.</summary>
        public static string Assembly { get; } = Path.Combine(ContentRoot, "bin", Configuration, "net10.0", "ServiceMarket.Web.dll");

        public static string ContentRoot => Path.Combine(Repository.Root, "web", "ServiceMarket.Web");

        private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
    }
}
