using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.OpenData;

namespace ServiceMarket.Web.OpenData;

/// <summary>One procedure: what holds now, and every release that led there.</summary>
[AllowAnonymous]
public sealed class RecordsController(IDbContextFactory<MarketDbContext> databases, PackageHead head) : OpenDataController
{
    [HttpGet("/open-data/records/{ocid}.json")]
    public async Task<IActionResult> Record(string ocid, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await db.Set<OpenDataRelease>().AsNoTracking().OfProcedure(ocid)
            .Select(release => new { release.Number, release.WrittenUtc, release.Json }).ToListAsync(cancellation);
        if (rows.Count == 0) return Refused(404, OpenDataText.Record_Unknown);
        var last = rows.MaxBy(row => row.Number)!;
        if (IsKnown($"{last.Number}-{rows.Count}-{head.Mark}", AskAgain)) return StatusCode(304);
        return File(Package(ocid, last.WrittenUtc, [.. rows.Select(row => JsonNode.Parse(row.Json)!.AsObject())]), "application/json; charset=utf-8");
    }

    private byte[] Package(string ocid, DateTime publishedUtc, IReadOnlyList<JsonObject> releases)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, ReleasePackage.Writing))
        {
            json.WriteStartObject();
            head.Write(json, OpenDataLinks.Record(ocid), publishedUtc);
            json.WriteStartArray("records");
            json.WriteStartObject();
            json.WriteString("ocid", ocid);
            json.WritePropertyName("compiledRelease");
            CompiledRelease.Of(releases).WriteTo(json);
            json.WriteStartArray("releases");
            foreach (var release in releases) release.WriteTo(json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return body.ToArray();
    }
}
