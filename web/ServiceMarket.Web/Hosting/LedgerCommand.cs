using ServiceMarket.Database;
using ServiceMarket.Database.Funds;

namespace ServiceMarket.Web.Hosting;

/// <summary><c>dotnet run --project web/ServiceMarket.Web -- verify-ledger</c>: recomputes everything from the rows; exit code 1 on any break.</summary>
public static class LedgerCommand
{
    public const string Name = "verify-ledger";

    public static async Task<int> RunAsync(IConfiguration configuration, TextWriter output)
    {
        await using var services = new ServiceCollection().AddServiceMarketDatabase(configuration).BuildServiceProvider();
        var (budgets, breaks) = await services.GetRequiredService<LedgerVerifier>().VerifyAsync();
        foreach (var found in breaks) await output.WriteLineAsync($"BREAK {found.BudgetId} #{found.Sequence} {found.Finding}");
        await output.WriteLineAsync($"{budgets} budgets, {breaks.Count} breaks");
        return breaks.Count == 0 ? 0 : 1;
    }
}
