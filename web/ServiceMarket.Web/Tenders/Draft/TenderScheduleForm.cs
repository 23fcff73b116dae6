using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>Days and the deadline as the clock on the wall in China shows them.</summary>
public sealed class TenderScheduleForm : CommandForm
{
    [Required] public DateOnly? DocumentsUntil { get; set; }
    [Required] public DateTime? BidDeadline { get; set; }
    [Required] public DateOnly? ServiceFrom { get; set; }
    [Required] public DateOnly? ServiceTo { get; set; }

    public static TenderScheduleForm Of(Tender tender) => new()
    {
        Version = tender.Version,
        DocumentsUntil = tender.DocumentsUntil,
        BidDeadline = tender.BidDeadlineUtc is { } utc ? ChinaTime.OfUtc(utc) : null,
        ServiceFrom = tender.ServiceFrom,
        ServiceTo = tender.ServiceTo,
    };

    public SetTenderSchedule ToCommand(Actor actor) => new(
        OperationId, actor, new DraftSchedule(DocumentsUntil!.Value, ChinaTime.ToUtc(BidDeadline!.Value), ServiceFrom!.Value, ServiceTo!.Value))
    { ExpectedVersion = Version };
}

/// <param name="Id">The tender.</param>
/// <param name="Earliest">The first lawful day of the deadline if it were published today.</param>
/// <param name="Form">The dates.</param>
public sealed record TenderSchedulePage(string Id, DateOnly Earliest, TenderScheduleForm Form);
