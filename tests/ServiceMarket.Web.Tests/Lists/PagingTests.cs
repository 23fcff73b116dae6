using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Testing;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Tests.Lists;

/// <summary>Over the province's divisions: more rows than the pager counts ahead.</summary>
public sealed class PagingTests : IAsyncLifetime
{
    private SqliteDatabase database = null!;
    private List<string> codes = [];

    public async Task InitializeAsync()
    {
        database = await SqliteDatabase.CreateAsync();
        await using var db = await database.Databases.CreateDbContextAsync();
        codes = await db.Set<Division>().Select(d => d.Code).OrderBy(code => code).ToListAsync();
        Assert.InRange(codes.Count, 1_021, 1_999);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task FirstPage_OfALongList_SaysThatThereAreMoreThanWereCounted()
    {
        var page = await PageAsync(1);
        Assert.Equal(codes[..20], page.Rows);
        Assert.Equal("1,000+", page.TotalText);
        Assert.False(page.IsExact);
        Assert.True(page.Pages > 3);
    }

    [Fact]
    public async Task APageNearTheEnd_CountsToIt()
    {
        var near = (codes.Count - 1_000) / 20 + 1;
        var page = await PageAsync(near);
        Assert.Equal(codes[(20 * (near - 1))..(20 * near)], page.Rows);
        Assert.Equal(codes.Count, page.Total);
        Assert.Equal($"{codes.Count}", page.TotalText);
        Assert.True(page.IsExact);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000_000 - 100)]
    public async Task TheLastPage_AndAPageBeyondIt_ShowTheLast(int beyond)
    {
        var last = (codes.Count + 19) / 20;
        var page = await PageAsync(Math.Min(1_000_000, last + beyond));
        Assert.Equal(codes[(20 * (last - 1))..], page.Rows);
        Assert.Equal((last, last, codes.Count, true), (page.Page, page.Pages, page.Total, page.IsExact));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(1_019, 51)]
    [InlineData(1_020, 51)]
    public async Task FirstPage_OfAShortList_IsExact(int rows, int pages)
    {
        var page = await PageAsync(1, rows);
        Assert.Equal((rows, pages, true), (page.Total, page.Pages, page.IsExact));
        Assert.Equal(Math.Min(20, rows), page.Rows.Count);
    }

    [Fact]
    public async Task FirstPage_OfOneRowMoreThanIsCounted_IsNotExact()
    {
        var page = await PageAsync(1, 1_021);
        Assert.Equal((1_020, 51, false), (page.Total, page.Pages, page.IsExact));
    }

    [Fact]
    public async Task Next_LeadsThroughEveryRowOnce_ToTheEnd()
    {
        var seen = new List<string>();
        for (var number = 1; ; number++)
        {
            var page = await PageAsync(number, size: 200);
            seen.AddRange(page.Rows);
            if (page.Page == page.Pages) break;
        }

        Assert.Equal(codes, seen);
    }

    private async Task<Paged<string>> PageAsync(int number, int rows = int.MaxValue, int size = 20)
    {
        await using var db = await database.Databases.CreateDbContextAsync();
        return await db.Set<Division>().Select(d => d.Code).OrderBy(code => code).Take(Math.Min(rows, codes.Count))
            .ToPageAsync(new AnyList { Page = number, Size = size }, default);
    }

    private sealed class AnyList : ListFilter;
}
