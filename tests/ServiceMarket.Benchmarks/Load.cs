using System.Diagnostics;

namespace ServiceMarket.Benchmarks;

/// <summary>Closed loop: so many callers, each sends its next call when the last one is answered.</summary>
internal static class Load
{
    public static async Task<LoadResult> RunAsync(int callers, double seconds, Func<int, long, Task<bool>> call)
    {
        var spent = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var end = TimeSpan.FromSeconds(seconds);
        var perCaller = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var times = new List<double>();
            for (long i = 0; clock.Elapsed < end; i++)
            {
                var started = clock.Elapsed;
                if (!await call(caller, i)) throw new InvalidOperationException("a call was not carried out");
                times.Add((clock.Elapsed - started).TotalMilliseconds);
            }

            return times;
        })));
        var elapsed = clock.Elapsed.TotalSeconds;
        var all = perCaller.SelectMany(times => times).Order().ToArray();
        var cpu = (Environment.CpuUsage.TotalTime - spent).TotalMilliseconds;
        return new LoadResult(all.Length / elapsed, At(all, 0.5), At(all, 0.99), cpu / Math.Max(1, all.Length));
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
}

/// <param name="CpuMs">Processor time of the whole process for one call: says more than the clock where the machine is shared.</param>
internal sealed record LoadResult(double PerSecond, double MedianMs, double P99Ms, double CpuMs);
