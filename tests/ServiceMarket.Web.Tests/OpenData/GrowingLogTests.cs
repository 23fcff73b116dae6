using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Jobs.OpenData;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.OpenData;

/// <summary>Readers follow the log while writers append to it: each of them reads every release once, in the order of the numbers.</summary>
public sealed class GrowingLogTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    private const int Writers = 4;
    private const int Each = 150;
    private const int Readers = 2;

    [Fact]
    public async Task Readers_WhileFourWritersAppend_MissNothingAndReadNothingTwice()
    {
        var log = fixture.Host.Services.GetRequiredService<ReleaseLog>();
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; n < Each; n++) await log.AppendAsync(Release((writer * Each) + n + 1), default);
        })));
        var read = await Task.WhenAll(Enumerable.Range(0, Readers).Select(reader => Task.Run(() => FollowAsync(writing, size: 20 + (13 * reader)))));
        await writing;
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        var written = await db.Set<OpenDataRelease>().OrderBy(release => release.Number).Select(release => release.EventId).ToListAsync();
        Assert.Equal(Writers * Each, written.Count);
        Assert.All(read, one => Assert.Equal(written, one));
    }

    // As a reader does who knows nothing of the numbers: on by the address of the next page, back to the last page where there is none yet.
    private async Task<List<long>> FollowAsync(Task writing, int size)
    {
        var (anyone, url, done, read) = (fixture.Host.Anonymous(), $"/open-data/releases.json?size={size}", new List<long>(), new List<long>());
        while (true)
        {
            var isOver = writing.IsCompleted;
            var page = await anyone.JsonAsync(url);
            read = [.. page["releases"]!.AsArray().Select(release => long.Parse($"{release!["id"]}".Split('-')[^1], CultureInfo.InvariantCulture))];
            if (page["links"]?["next"] is { } next)
            {
                done.AddRange(read);
                url = new Uri($"{next}").PathAndQuery;
            }
            else if (isOver)
            {
                return [.. done, .. read];
            }
        }
    }

    private static NewRelease Release(long eventId)
    {
        var ocid = $"ocds-test-t{eventId % 10}";
        var json = new JsonObject { ["ocid"] = ocid, ["id"] = $"{ocid}-{eventId}" };
        return new NewRelease(eventId, $"t{eventId % 10}", ocid, "TenderPublished", new DateTime(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc), json.ToJsonString());
    }
}
