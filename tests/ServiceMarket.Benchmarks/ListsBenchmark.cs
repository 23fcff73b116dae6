using System.Diagnostics;
using ServiceMarket.Database;

namespace ServiceMarket.Benchmarks;

/// <summary>
/// The lists that people open most, by the pages' own queries, over a table of 1,000 rows and of 100,000. Shuffled rounds; each list is also
/// measured a second time over the small table (A/A), which says how much of a growth is noise.
/// </summary>
internal static class ListsBenchmark
{
    private const int Few = 1_000;
    private const int Many = 100_000;
    private const double MostGrowth = 2;
    private const int Readings = 25;

    public static async Task<int> RunAsync(int rounds)
    {
        await using var county = await ListTables.OfDemoCountyAsync();
        var tables = new Dictionary<(int, Spread), ListTables>();
        foreach (var spread in Enum.GetValues<Spread>())
            foreach (var rows in (int[])[Few, Many]) tables[(rows, spread)] = await county.FilledAsync(rows, spread);

        var measured = MeasuredLists.All.ToDictionary(list => list, _ => new List<(double Few, double Again, double Many)>());
        var random = new Random(1);
        foreach (var list in MeasuredLists.All)
            foreach (var rows in (int[])[Few, Many]) await ReadAsync(list, tables[(rows, list.Spread)]);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var list in MeasuredLists.All.OrderBy(_ => random.Next()).ToList())
            {
                var times = new double[3];
                foreach (var turn in Enumerable.Range(0, 3).OrderBy(_ => random.Next()).ToList())
                    times[turn] = await ReadAsync(list, tables[(turn == 2 ? Many : Few, list.Spread)]);
                measured[list].Add((times[0], times[1], times[2]));
            }
        }

        Console.WriteLine($"| list | rows of the table are | ms at {Few} | ms at {Many} | growth, median of rounds [min-max] | A/A | wanted |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var tooSlow = 0;
        foreach (var list in MeasuredLists.All)
        {
            var own = measured[list];
            var growth = own.Select(round => round.Many / round.Few).Order().ToList();
            var grows = Median(growth);
            if (list.IsRequired && grows > MostGrowth) tooSlow++;
            Console.WriteLine(FormattableString.Invariant(
                $"| {list.Name} | {ListTables.Words(list.Spread)} | {Median(own.Select(r => r.Few)):F2} | {Median(own.Select(r => r.Many)):F2} | x{grows:F2} [{growth[0]:F2}-{growth[^1]:F2}] | x{Median(own.Select(r => r.Again / r.Few)):F2} | {(list.IsRequired ? $"<= {MostGrowth}" : "")} |"));
        }

        foreach (var table in tables.Values) await table.DisposeAsync();
        Console.WriteLine(tooSlow == 0 ? "every list holds" : $"{tooSlow} lists grow too fast");
        return tooSlow == 0 ? 0 : 1;
    }

    /// <summary>The median time of a page's reading in milliseconds, each with a context of its own as in a request.</summary>
    private static async Task<double> ReadAsync(MeasuredList list, ListTables tables)
    {
        var times = new List<double>();
        for (var i = 0; i < Readings; i++)
        {
            var clock = Stopwatch.StartNew();
            await using (var db = await tables.Databases.CreateDbContextAsync())
            {
                var shown = await list.ShowAsync(db, tables);
                if (shown != list.Shows) throw new InvalidOperationException($"{list.Name} shows {shown} rows instead of {list.Shows}");
            }

            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return Median(times);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

/// <param name="Name">For the table.</param>
/// <param name="Spread">Which tables it is read from.</param>
/// <param name="IsRequired">Whether its growth is held to the limit.</param>
/// <param name="Shows">How many rows its page has, so that a query that finds nothing is not called fast.</param>
/// <param name="ShowAsync">Reads the page; answers with its rows.</param>
internal sealed record MeasuredList(string Name, Spread Spread, bool IsRequired, int Shows, Func<MarketDbContext, ListTables, Task<int>> ShowAsync);
