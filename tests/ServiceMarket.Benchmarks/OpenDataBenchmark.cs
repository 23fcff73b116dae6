using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Jobs.OpenData;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Benchmarks;

/// <summary>
/// The whole feed of releases, page by page through the host, over a log of 10,000 and of 100,000: copies of the demo county's releases. Memory is
/// what is alive after a collection while the feed is read; it may not grow with the log.
/// </summary>
internal static class OpenDataBenchmark
{
    private const int Few = 10_000;
    private const int Many = 100_000;
    private const double MostGrowth = 1.2;
    private const int PagesBetweenLooks = 10;

    public static async Task<int> RunAsync(int rounds)
    {
        // The host's folders are found by a file beside the program.
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        await using var host = await WebHost.StartAsync(demoCounty: true);
        await ActivatorUtilities.CreateInstance<BackfillReleasesJob>(host.Services).ExecuteAsync(CancellationToken.None);
        var measured = new Dictionary<int, List<Reading>>();
        foreach (var releases in (int[])[Few, Many])
        {
            await FillAsync(host.Database.Path, releases);
            await ReadAsync(host, Few);
            measured[releases] = [];
            for (var round = 0; round < rounds; round++) measured[releases].Add(await ReadAsync(host, releases));
        }

        Console.WriteLine("| releases | releases/s, median [min-max] | alive, peak MB | allocated KB a release | MB read |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (releases, readings) in measured)
        {
            var speeds = readings.Select(reading => reading.PerSecond).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {releases:N0} | {speeds[speeds.Count / 2]:N0} [{speeds[0]:N0}-{speeds[^1]:N0}] | {Peak(readings):F1} | {readings[0].AllocatedKbEach:F1} | {readings[0].MegabytesRead:F1} |"));
        }

        var growth = Peak(measured[Many]) / Peak(measured[Few]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak at {Many:N0} is x{growth:F2} of the peak at {Few:N0}; wanted <= {MostGrowth}"));
        return growth <= MostGrowth ? 0 : 1;
    }

    private static double Peak(IEnumerable<Reading> readings) => readings.Max(reading => reading.PeakMegabytes);

    /// <summary>Reads from the start, so many at least or to the end; throws on a gap or a repeat.</summary>
    private static async Task<Reading> ReadAsync(WebHost host, int releases)
    {
        var client = host.Anonymous().Client;
        var (next, read, bytes, pages, peak) = ((string?)"/open-data/releases.json?size=200", 0, 0L, 0, 0L);
        var (clock, allocated) = (new Stopwatch(), GC.GetTotalAllocatedBytes(precise: true));
        var seen = new HashSet<string>();
        while (next is not null && read < releases)
        {
            clock.Start();
            var page = await client.GetByteArrayAsync(new Uri(next, UriKind.RelativeOrAbsolute));
            clock.Stop();
            using var json = JsonDocument.Parse(page);
            foreach (var release in json.RootElement.GetProperty("releases").EnumerateArray())
                if (!seen.Add(release.GetProperty("id").GetString()!)) throw new InvalidOperationException("a release was read twice");
            (read, bytes) = (seen.Count, bytes + page.Length);
            next = json.RootElement.TryGetProperty("links", out var links) ? new Uri(links.GetProperty("next").GetString()!).PathAndQuery : null;
            // The reader's own list of what it has seen is not the feed's memory.
            if (pages++ % PagesBetweenLooks == 0) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - OwnBytes(seen));
        }

        if (read < releases) throw new InvalidOperationException($"read {read} releases of {releases}");
        return new Reading(read / clock.Elapsed.TotalSeconds, peak / 1_000_000.0,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1_000.0 / read, bytes / 1_000_000.0);
    }

    // A string of so many characters, and its place in the set.
    private static long OwnBytes(HashSet<string> seen) => seen.Sum(id => 22L + (2 * id.Length)) + (24L * seen.EnsureCapacity(0));

    private static async Task FillAsync(string path, int releases)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        BulkRows.Multiply(connection, "OpenDataReleases", "1 = 1", releases, (at, row) =>
        {
            // Another procedure and another event in each copy, in the row and in the JSON.
            var (ocid, id) = ($"ocds-panshi-{at:D32}", $"{row[nameof(OpenDataRelease.Ocid)]}-{row[nameof(OpenDataRelease.EventId)]}");
            row[nameof(OpenDataRelease.Json)] = $"{row[nameof(OpenDataRelease.Json)]}".Replace(id, $"{ocid}-{at}", StringComparison.Ordinal)
                .Replace($"{row[nameof(OpenDataRelease.Ocid)]}", ocid, StringComparison.Ordinal);
            row[nameof(OpenDataRelease.Number)] = at + 1L;
            row[nameof(OpenDataRelease.EventId)] = at + 1L;
            row[nameof(OpenDataRelease.TenderId)] = $"{at:D32}";
            row[nameof(OpenDataRelease.Ocid)] = ocid;
        }, nameof(OpenDataRelease.Number));
    }

    private sealed record Reading(double PerSecond, double PeakMegabytes, double AllocatedKbEach, double MegabytesRead);
}
