using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Draft;

public sealed class TenderBasicsForm : CommandForm
{
    [StringLength(TenderLimits.Number)] public string Number { get; set; } = "";
    [StringLength(TenderLimits.Title)] public string Title { get; set; } = "";
    [StringLength(TenderLimits.Requirements)] public string Requirements { get; set; } = "";

    public TenderBasics ToBasics() => new(Number, Title, Requirements);
}

/// <param name="Id">The tender, or null for a new one.</param>
/// <param name="Form">What is typed.</param>
public sealed record TenderBasicsPage(string? Id, TenderBasicsForm Form);
