using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Contracts;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders;

/// <summary>What the page of one tender shows. The tender holds only the bids that this reader may see.</summary>
/// <param name="Tender">The tender.</param>
/// <param name="CountyName">Its county in the reader's language.</param>
/// <param name="Winner">Name of the organisation that stands as the winner, which is public.</param>
/// <param name="SeesBids">Whether the reader is of the bureau.</param>
/// <param name="OwnBid">The bid of the reader's own organisation.</param>
/// <param name="Receipts">The receipts of the reader's own organisation.</param>
/// <param name="AwaitsOpening">Whether the deadline has passed and holders of shares are waited for.</param>
/// <param name="Actions">What this person may do now.</param>
public sealed record TenderPage(
    Tender Tender, string CountyName, string? Winner, bool SeesBids, Bid? OwnBid, IReadOnlyList<BidReceipt> Receipts, bool AwaitsOpening, TenderActions Actions)
{
    public IReadOnlyList<DraftTaskLine> Tasks => DraftTasks.Of(Tender);

    /// <summary>A button that sends a command about this version of the tender.</summary>
    public ActButton Button(string url, string text, string css = "btn-primary") => new(url, text, Guid.CreateVersion7().ToString("N"), Tender.Version, css);
}

/// <summary>A button: it sends nothing but that it was pressed.</summary>
public sealed class TenderActForm : CommandForm;

/// <summary>An act that wants a reason.</summary>
public sealed class TenderReasonForm : CommandForm
{
    [StringLength(TenderLimits.Reason)] public string Reason { get; set; } = "";
}

/// <param name="Id">The tender.</param>
/// <param name="Number">Its number, for the way back.</param>
/// <param name="Title">What is about to happen.</param>
/// <param name="Explanation">What follows from it.</param>
/// <param name="Form">The reason.</param>
public sealed record TenderReasonPage(string Id, string Number, string Title, string Explanation, TenderReasonForm Form);
