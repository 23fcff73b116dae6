using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Testing.Contracts;

internal static class TenderRows
{
    public static Tender Awarded(string id, string number, string organisation)
    {
        var opened = new DateTime(2026, 11, 5, 1, 0, 0, DateTimeKind.Utc);
        var bid = Rows.Make<Bid>(new
        {
            Id = $"{id}-b",
            ProviderId = organisation,
            ProviderName = "Kangle",
            State = BidState.Valid,
            EnvelopeId = $"{id}-e",
            Hash = "hash",
            Number = 1,
            ReceivedUtc = opened,
            PriceFen = (long?)6_020_00,
            Rank = (int?)1,
        }).With("lines", Price(id, 1, 50_00), Price(id, 2, 25_50));
        return Rows.Make<Tender>(new
        {
            Id = id,
            State = TenderState.Awarded,
            County = People.County,
            Number = number,
            Title = $"Home care {number}",
            Requirements = "visits",
            CreatedUtc = opened,
            DraftedBy = People.Officer.UserId,
            LastEditedBy = People.Officer.UserId,
            CeilingFen = 6_320_00L,
            PublishedUtc = (DateTime?)opened,
            ServiceFrom = (DateOnly?)new DateOnly(2026, 11, 20),
            ServiceTo = (DateOnly?)new DateOnly(2027, 11, 19),
            AwardedBidId = bid.Id,
            AwardedUtc = (DateTime?)new DateTime(2026, 11, 10, 2, 0, 0, DateTimeKind.Utc),
            AwardNoticeUntil = (DateOnly?)new DateOnly(2026, 11, 11),
            RankedUtc = (DateTime?)opened,
            RankedBy = People.Officer.UserId,
        }).With("lines", Line(id, 1, "C01", 100, 52_00), Line(id, 2, "L05", 40, 28_00))
          .With("yearShares", Share(2026, 2_000_00), Share(2027, 4_020_00))
          .With("bids", bid);
    }

    private static TenderLine Line(string id, int position, string code, int quantity, long ceiling) => Rows.Make<TenderLine>(new
    {
        Id = $"{id}-{position}",
        Position = position,
        ItemVersionId = $"v-{code}",
        ItemCode = code,
        NameZh = code,
        NameEn = code,
        Unit = "次",
        Quantity = quantity,
        CeilingUnitPriceFen = ceiling,
    });

    private static BidLine Price(string id, int position, long fen) => Rows.Make<BidLine>(new { TenderLineId = $"{id}-{position}", UnitPriceFen = fen });

    private static TenderYearShare Share(int year, long fen) => Rows.Make<TenderYearShare>(new { Year = year, AmountFen = fen });
}
