using ServiceMarket.Jobs.OpenData.Ocds;

namespace ServiceMarket.Jobs.OpenData.Steps;

internal static class BidStatistics
{
    public static OcdsBidStatistic Count(string measure, int count, PublicStep step) => New(measure, count, step);

    public static OcdsBidStatistic Price(string measure, long fen, PublicStep step) => New(measure, OcdsValue.OfFen(fen).Amount, step) with { Currency = OcdsValue.Yuan };

    private static OcdsBidStatistic New(string measure, decimal value, PublicStep step) =>
        new($"{measure}-{Procedure.OnlyLot}", measure, OcdsDate.Of(step.AtUtc), value, Procedure.OnlyLot);
}
