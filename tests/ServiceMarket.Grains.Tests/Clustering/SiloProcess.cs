using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Clustering;

/// <summary>
/// A silo without pages. It reads lines <c>operation budget subject fen</c>, takes from the budget (or, where the subject is
/// <c>allocation</c>, gives to it), and answers <c>operation outcome</c>. It ends when nobody writes to it any more.
/// </summary>
internal static class SiloProcess
{
    public const string Ready = "ready";
    public const string Allocation = "allocation";

    public static async Task Main(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddServiceMarketDatabase(builder.Configuration);
        builder.AddServiceMarketSilo();
        using var host = builder.Build();
        await host.StartAsync();
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        Say(Ready);
        while (await Console.In.ReadLineAsync() is { } line) _ = AnswerAsync(grains, line.Split(' '));
    }

    private static async Task AnswerAsync(IGrainFactory grains, string[] words)
    {
        try
        {
            var budget = grains.GetGrain<IPurchaseBudgetGrain>(words[1]);
            var fen = long.Parse(words[3], CultureInfo.InvariantCulture);
            var day = new DateOnly(int.Parse(words[1][^4..], CultureInfo.InvariantCulture), 3, 1);
            var outcome = words[2] == Allocation
                ? await budget.RecordAllocation(new RecordAllocation(
                    words[0], People.Officer, new AllocationDocument(words[1], day, AllocationLevel.Central, "KNJZ", fen)))
                : await budget.PreEncumber(new PreEncumber(words[0], People.Approver, words[2], fen));
            Say($"{words[0]} {outcome.Refusal?.Code ?? "done"}");
        }
        catch (Exception failure)
        {
            // Whoever asks decides what a failure is worth; here it is an answer like any other.
            Say($"{words[0]} failed:{failure.GetType().Name}");
        }
    }

    private static void Say(string line)
    {
        lock (Console.Out) Console.Out.WriteLine(line);
    }
}
