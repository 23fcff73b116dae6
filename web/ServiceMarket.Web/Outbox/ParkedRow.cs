using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Outbox;

/// <param name="Id">Number of the message or mail.</param>
/// <param name="Kind">What it announces; a mail has the kind of its message.</param>
/// <param name="OccurredUtc">When its cause was committed.</param>
/// <param name="ParkedUtc">When the last rung of the ladder had failed.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">What the last attempt said.</param>
public sealed record ParkedRow(long Id, string Kind, DateTime OccurredUtc, DateTime ParkedUtc, int Attempts, string? Error)
{
    private static readonly Sorting<OutboxMessage> Messages = new Sorting<OutboxMessage>("-parked")
        .By("parked", m => m.ParkedUtc).By("occurred", m => m.OccurredUtc).By("kind", m => m.Kind);

    private static readonly Sorting<MailMessage> Mails = new Sorting<MailMessage>("-parked")
        .By("parked", m => m.ParkedUtc).By("occurred", m => m.WrittenUtc);

    public static IQueryable<ParkedRow> From(MarketDbContext db, ParkedFilter filter) => filter.Shown == ParkedSort.Message
        ? Messages.Apply(db.OutboxMessages.AsNoTracking().Parked(), filter, m => m.Id)
            .Select(m => new ParkedRow(m.Id, m.Kind, m.OccurredUtc, m.ParkedUtc!.Value, m.Attempts, m.LastError))
        : Mails.Apply(db.Set<MailMessage>().AsNoTracking().Parked(), filter, m => m.Id)
            .Select(m => new ParkedRow(m.Id, db.OutboxMessages.Where(o => o.Id == m.OutboxMessageId).Select(o => o.Kind).First(),
                m.WrittenUtc, m.ParkedUtc!.Value, m.Attempts, m.LastError));

    /// <summary>The kind in words; a kind without words shows itself, so that a gap is seen.</summary>
    public string KindText => Texts.Find("Outbox", "Kind_" + Kind.Replace('.', '_').Replace('-', '_')) ?? Kind;

    public static ExcelSheet<ParkedRow> Sheet() => new ExcelSheet<ParkedRow>()
        .Column(OutboxText.Parked_Id, row => row.Id)
        .Column(OutboxText.Parked_Kind, row => row.KindText)
        .Column(OutboxText.Parked_Occurred, row => row.OccurredUtc)
        .Column(OutboxText.Parked_Since, row => row.ParkedUtc)
        .Column(OutboxText.Parked_Attempts, row => row.Attempts)
        .Column(OutboxText.Parked_Error, row => row.Error);
}
