using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using ServiceMarket.Web.Hosting;
using ServiceMarket.Web.Tests.Access;

namespace ServiceMarket.Web.Tests.Hosting;

/// <summary>Fault 25: what an operator's script sees of <c>verify-ledger</c> is the exit code. Rows are changed in a copy of the demo county.</summary>
[Collection(PanshiCollection.Name)]
public sealed class LedgerCommandTests(PanshiHost panshi)
{
    [Fact]
    public async Task Run_OnTheDemoCounty_FindsNothing()
    {
        var (code, said) = await RunAsync(panshi.Host.Database.Configuration);
        Assert.Equal(0, code);
        Assert.Matches(@"^[1-9]\d* budgets, 0 breaks\s*$", said);
    }

    [Theory]
    [InlineData("UPDATE LedgerEntries SET ActorId = 'somebody' WHERE Sequence = 2", @"(?m)^BREAK 220284/\d{4} #2 ")]
    [InlineData("DELETE FROM LedgerEntries WHERE Sequence = 2", @"(?m)^BREAK 220284/\d{4} #3 ")]
    [InlineData("UPDATE Allocations SET AmountFen = AmountFen + 1", @"(?m)^BREAK 220284/\d{4} #0 ")]
    public async Task Fault25_Run_AfterARowWasChangedBehindTheProgram_FailsAndNamesIt(string sql, string said)
    {
        var copy = $"{panshi.Host.Database.Path}.{Guid.NewGuid():N}";
        await using (var db = await panshi.Host.Databases.CreateDbContextAsync())
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}");
            db.Database.SetConnectionString($"Data Source={copy}");
            Assert.True(await db.Database.ExecuteSqlRawAsync(sql) > 0);
        }

        var (code, output) = await RunAsync(new ConfigurationBuilder().AddConfiguration(panshi.Host.Database.Configuration).AddInMemoryCollection(
            new Dictionary<string, string?> { ["ServiceMarket:Database:ConnectionString"] = $"Data Source={copy}" }).Build());
        Assert.Equal(1, code);
        Assert.Matches(said, output);
    }

    private static async Task<(int Code, string Said)> RunAsync(IConfiguration configuration)
    {
        await using var output = new StringWriter();
        return (await LedgerCommand.RunAsync(configuration, output), output.ToString());
    }
}
