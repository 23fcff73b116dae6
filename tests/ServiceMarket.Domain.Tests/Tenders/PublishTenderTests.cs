using ServiceMarket.Domain.Tenders;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Tenders;

public class PublishTenderTests
{
    // Published 24 November: the tenth day after it is 4 December (财库〔2014〕214号 art. 10; the first day is not counted).
    [Theory]
    [InlineData("2026-12-03T15:59:59", "Tenders_NoticePeriodTooShort")]
    [InlineData("2026-12-03T16:00:00", null)]
    public void Publish_WhenNoticePeriodTooShort_IsRefused(string deadlineUtc, string? code)
    {
        var schedule = Given.Schedule with { BidDeadlineUtc = DateTime.SpecifyKind(DateTime.Parse(deadlineUtc, null), DateTimeKind.Utc) };
        var refusal = TenderSchedule.TooEarly(schedule, new DateOnly(2026, 11, 24), Given.DocumentsAtLeastUntil);
        Assert.Equal(code, refusal?.Code);
        if (code is not null) Assert.Equal((("Source_CaiKu2014_214_10", "2026-12-04")), (refusal!.Source!, refusal.Arguments[1]));
    }

    [Theory]
    [InlineData("2026-11-30", "Tenders_DocumentsPeriodTooShort")]
    [InlineData("2026-12-01", null)]
    public void Publish_WhenDocumentsAreOnOfferTooShortly_IsRefused(string until, string? code) => Assert.Equal(code, TenderSchedule.TooEarly(
        Given.Schedule with { DocumentsUntil = DateOnly.Parse(until, null) }, new DateOnly(2026, 11, 24), Given.DocumentsAtLeastUntil)?.Code);

    [Fact]
    public void Publish_BeforeTheBudgetsWereAsked_IsRefused() => Assert.Equal("Tenders_GuardUnmet",
        Given.Refused(() => Given.Approved().ConfirmPublication(GivenTenderKey.Key, Given.Now, Given.DocumentsAtLeastUntil)).Code);

    [Fact]
    public void Publish_WhenTheAnswerComesTooLate_IsRefused()
    {
        var tender = Given.Approved();
        tender.RequestPublication(Given.Deadline, Given.Schedule.DocumentsUntil, Given.Now, Given.Facts);
        Assert.Equal("Tenders_NoticePeriodTooShort",
            Given.Refused(() => tender.ConfirmPublication(GivenTenderKey.Key, Given.Now.AddDays(5), Given.DocumentsAtLeastUntil)).Code);
        Assert.True(tender.IsBeingPublished);
    }

    [Fact]
    public void WhenTheCatalogueHasMovedOn_NeitherApprovalNorPublicationIsPossible()
    {
        var replaced = Given.Facts with { ItemsInForce = new HashSet<string> { "bath" } };
        Assert.Equal("Tenders_ItemReplaced", Given.Refused(() => Given.Complete().Approve(Given.Approver, Given.Now, replaced)).Code);
        var tender = Given.Approved();
        Assert.Equal("Tenders_ItemReplaced", Given.Refused(() =>
            tender.RequestPublication(Given.Deadline, Given.Schedule.DocumentsUntil, Given.Now, replaced)).Code);
        Assert.False(tender.IsBeingPublished);
    }

    [Fact]
    public void WhileBeingPublished_NothingElseMayHappen()
    {
        var tender = Given.Approved();
        tender.RequestPublication(Given.Deadline, Given.Schedule.DocumentsUntil, Given.Now, Given.Facts);
        Assert.Equal("Tenders_GuardUnmet", Given.Refused(() => tender.Cancel("x", Given.Now)).Code);
        Assert.Equal("Tenders_PublicationUnderWay", Given.Refused(() =>
            tender.RequestPublication(Given.Deadline, Given.Schedule.DocumentsUntil, Given.Now, Given.Facts)).Code);
        tender.DropPublication("Funds_CapExceeded");
        Assert.Equal((TenderState.Approved, true), (tender.State, tender.IsReleasing));
        Assert.Equal("Tenders_ReleaseUnderWay", Given.Refused(() =>
            tender.RequestPublication(Given.Deadline, Given.Schedule.DocumentsUntil, Given.Now, Given.Facts)).Code);
    }

    [Fact]
    public void Suspension_MovesTheDeadlineByItsLength()
    {
        var tender = Given.Published();
        tender.Suspend("质疑", Given.Now.AddDays(1));
        Assert.Null(tender.DueUtc);
        tender.LiftSuspension(Given.Now.AddDays(4));
        Assert.Equal((TenderState.Published, Given.Deadline.AddDays(3)), (tender.State, tender.BidDeadlineUtc!.Value));
        Assert.Equal(tender.BidDeadlineUtc, tender.DueUtc);
    }
}
