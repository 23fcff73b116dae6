using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.OpenData;

namespace ServiceMarket.Web.OpenData;

/// <summary>Writes a page of releases while it reads them: as much memory for two hundred large ones as for one.</summary>
public sealed class ReleasePackage(ReleasePage page, PackageHead head, IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IActionResult
{
    private const int Chunk = 32 * 1024;

    internal static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, cancellation) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter, Writing);
        json.WriteStartObject();
        head.Write(json, PathOf(page.After), page.Last.Number > 0 ? page.Last.WrittenUtc : clock.GetUtcNow().UtcDateTime);
        json.WriteStartArray("releases");
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var releases = db.Set<OpenDataRelease>().AsNoTracking()
            .Where(release => release.Number > page.After.Number && release.Number <= page.Last.Number).OrderBy(release => release.Number).Select(release => release.Json);
        await foreach (var release in releases.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            // Written by our own serialiser when it was published.
            json.WriteRawValue(release, skipInputValidation: true);
            if (json.BytesPending < Chunk) continue;
            json.Flush();
            await response.BodyWriter.FlushAsync(cancellation);
        }

        json.WriteEndArray();
        WriteLinks(json);
        json.WriteEndObject();
        json.Flush();
        await response.BodyWriter.FlushAsync(cancellation);
    }

    // Without a next page a reader comes back to this one: what is new stands behind what it has read.
    private void WriteLinks(Utf8JsonWriter json)
    {
        if (!page.HasMore) return;
        json.WriteStartObject("links");
        json.WriteString("next", head.AddressOf(PathOf(page.Last)));
        json.WriteEndObject();
    }

    private string PathOf(ReleaseCursor after) =>
        after.Number > 0 ? OpenDataLinks.ReleasesAfter(after, page.Size) : $"{OpenDataLinks.Releases}?size={page.Size}";
}
