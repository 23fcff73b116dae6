using System.Globalization;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Tenders;

/// <summary>Texts whose keys are data of tenders.</summary>
public static class TenderWords
{
    public static string Of(TenderState state) => Texts.Of("Tenders", $"Tenders_State_{state}");

    public static string Of(BidState state) => Texts.Of(state);

    /// <summary>Why a bid is out: the program's reason, or the officer's words.</summary>
    public static string Reason(string? reason) => reason switch
    {
        null => "",
        ['@', .. var key] => Texts.Fill(Texts.Of("Tenders", key), "…", "…"),
        _ => reason,
    };

    /// <summary>A receipt is worth its second.</summary>
    public static string Second(DateTime utc) => ChinaTime.OfUtc(utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Points from hundredths, or nothing.</summary>
    public static string Points(int? hundredths) => hundredths is { } known ? new Points(known).ToString() : "";
}
