using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.OpenData.Ocds;
using ServiceMarket.Web.Hosting;

namespace ServiceMarket.Web.OpenData;

/// <summary>The latest steps for a feed reader (JSON Feed 1.1), in the reader's language.</summary>
[AllowAnonymous]
public sealed class FeedController(IDbContextFactory<MarketDbContext> databases, PackageHead head) : OpenDataController
{
    private const int Latest = 50;

    [HttpGet(OpenDataLinks.Feed)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var last = await db.Set<OpenDataRelease>().MaxAsync(release => (long?)release.Number, cancellation) ?? 0;
        // By when they happened: releases of older procedures that were made up for are no news.
        var items = await db.Set<OpenDataRelease>().AsNoTracking().OrderByDescending(release => release.AtUtc).ThenByDescending(release => release.EventId).Take(Latest)
            .Join(db.Set<Tender>(), release => release.TenderId, tender => tender.Id,
                (release, tender) => new FeedItem(release.EventId, release.Ocid, release.Kind, release.AtUtc, tender.Number, tender.Title))
            .ToListAsync(cancellation);
        // A join keeps no order.
        items.Sort((one, other) => (other.AtUtc, other.EventId).CompareTo((one.AtUtc, one.EventId)));
        Response.Headers.Vary = "Accept-Language, Cookie";
        if (IsKnown(string.Create(CultureInfo.InvariantCulture, $"{last}-{Localisation.Current}-{head.Mark}"), AskAgain)) return StatusCode(304);
        return File(Feed(items), "application/feed+json; charset=utf-8");
    }

    private byte[] Feed(IReadOnlyList<FeedItem> items)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, ReleasePackage.Writing))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", OpenDataText.Feed_Title);
            json.WriteString("home_page_url", head.AddressOf("/public/notices"));
            json.WriteString("feed_url", head.AddressOf(OpenDataLinks.Feed));
            json.WriteString("language", Localisation.Current);
            json.WriteStartArray("items");
            foreach (var item in items) Write(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return body.ToArray();
    }

    private void Write(Utf8JsonWriter json, FeedItem item)
    {
        var step = Texts.Of("OpenData", $"Step_{item.Kind}");
        json.WriteStartObject();
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"{item.Ocid}-{item.EventId}"));
        json.WriteString("url", head.AddressOf(OpenDataLinks.Procedure(item.Ocid)));
        json.WriteString("title", Texts.Fill(OpenDataText.Feed_Item, step, item.Title));
        json.WriteString("content_text", Texts.Fill(OpenDataText.Feed_Content, item.TenderNumber, item.Title, step, Show.Instant(item.AtUtc)));
        json.WriteString("date_published", OcdsDate.Of(item.AtUtc));
        json.WriteEndObject();
    }

    private sealed record FeedItem(long EventId, string Ocid, string Kind, DateTime AtUtc, string TenderNumber, string Title);
}
