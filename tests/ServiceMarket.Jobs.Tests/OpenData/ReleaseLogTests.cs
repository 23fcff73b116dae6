using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Jobs.OpenData;

namespace ServiceMarket.Jobs.Tests.OpenData;

public sealed class ReleaseLogTests : IAsyncLifetime
{
    private JobsBench bench = null!;

    public async Task InitializeAsync() => bench = await JobsBench.OpenAsync();

    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Fact]
    public async Task Append_ByFourWritersAtOnce_TheNumbersHaveNoGap()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; n < 25; n++) Assert.True(await Log().AppendAsync(Release((100 * writer) + n), default));
        })));
        await using var db = await bench.Database.Databases.CreateDbContextAsync();
        Assert.Equal(Enumerable.Range(1, 100).Select(n => (long)n), await db.Set<OpenDataRelease>().OrderBy(r => r.Number).Select(r => r.Number).ToListAsync());
    }

    [Fact]
    public async Task Append_OfOneEventByFourAtOnce_WritesItOnce()
    {
        var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Log().AppendAsync(Release(7), default))));
        Assert.Single(written, isNew => isNew);
        await using var db = await bench.Database.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Set<OpenDataRelease>().CountAsync());
    }

    [Fact]
    public async Task Append_WhatTheTableRefuses_IsAFaultAndNotTriedForEver()
    {
        var nameless = new NewRelease(1, null!, "ocds-test-t1", "TenderPublished", bench.Now, "{}");
        await Assert.ThrowsAsync<DbUpdateException>(() => Log().AppendAsync(nameless, default));
    }

    private ReleaseLog Log() => new(bench.Database.Databases, bench.Clock);

    private NewRelease Release(long eventId) => new(eventId, "t1", "ocds-test-t1", "TenderPublished", bench.Now, "{}");
}
