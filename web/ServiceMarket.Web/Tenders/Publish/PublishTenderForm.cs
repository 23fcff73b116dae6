using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Publish;

/// <summary>The final dates, as the clock on the wall in China shows them.</summary>
public sealed class PublishTenderForm : CommandForm
{
    [Required] public DateOnly? DocumentsUntil { get; set; }
    [Required] public DateTime? BidDeadline { get; set; }

    public PublishTender ToCommand(Actor actor) =>
        new(OperationId, actor, ChinaTime.ToUtc(BidDeadline!.Value), DocumentsUntil!.Value) { ExpectedVersion = Version };
}

public sealed record PublishTenderPage(string Id, string Number, string Title, IReadOnlyList<(int Year, long AmountFen)> Shares, PublishTenderForm Form);
