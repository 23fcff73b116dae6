using System.Text.Json.Nodes;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.OpenData;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.OpenData.Ocds;
using ServiceMarket.Jobs.OpenData.Steps;
using ServiceMarket.Testing;

namespace ServiceMarket.Jobs.Tests.OpenData;

/// <summary>
/// A procedure walked through on the real aggregates, with the public steps that its trail would hold. Bath at most 100.00 × 1,000, meal at most
/// 20.00 × 500; three bids. The releases are made at the end, as a late outbox would.
/// </summary>
internal sealed class WalkedProcedure
{
    public static readonly DateTime Now = SiloFixture.Today.UtcDateTime;
    public static readonly DateTime Deadline = new(2026, 12, 8, 2, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<string, CataloguedItem> Catalogue = new()
    {
        ["bath"] = new("bath", "C02", "助浴", "Bathing", "Time", 100_00),
        ["meal"] = new("meal", "C01", "进食照料", "Feeding", "Meal", 20_00),
    };

    private static readonly PublicationFacts Facts = new(new(2026, 12, 1), Catalogue.Keys.ToHashSet(), GivenTenderKey.AllHolders);
    private readonly List<PublicStep> steps = [];
    private readonly Dictionary<string, BidContent> contents = [];

    public Tender Tender { get; } = Tender.Draft("t1", People.County, new TenderBasics("PS-2026-001", "照护服务", "每周两次上门"), People.Officer, Now);

    public CareContract? Contract { get; private set; }

    public Procedure Procedure => new("ocds-test-t1", "磐石市", null, Tender, Contract is null ? [] : [Contract], steps);

    public WalkedProcedure Published()
    {
        Tender.SetLines([new DraftLine("bath", 1_000), new DraftLine("meal", 500)], Catalogue, People.Officer);
        Tender.SetSchedule(new DraftSchedule(new(2026, 12, 1), Deadline, new(2027, 1, 1), new(2027, 12, 31)), People.Officer);
        Tender.SetYearShares([new DraftYearShare(2027, 110_000_00)], People.Officer);
        Tender.SetCriteria([new(CriterionKind.Price, "价格", new Points(20_00)), new(CriterionKind.Technical, "方案", new Points(50_00)),
            new(CriterionKind.Business, "业绩", new Points(30_00))], People.Officer);
        Tender.Approve(People.Approver, Now, Facts);
        Tender.RequestPublication(Deadline, new(2026, 12, 1), Now, Facts);
        return Act(Tender, Now, () => Tender.ConfirmPublication(GivenTenderKey.Key, Now, Facts.DocumentsAtLeastUntil));
    }

    public WalkedProcedure SuspendedAndLifted(DateTime from, TimeSpan length) => Act(Tender, from, () => Tender.Suspend("收到质疑", from))
        .Act(Tender, from + length, () => Tender.LiftSuspension(from + length));

    /// <summary>Bids of the demo county's organisations at these prices of a bath, the meal at 10.00; opened at the deadline.</summary>
    public WalkedProcedure Opened(params long[] bathFen)
    {
        for (var i = 0; i < bathFen.Length; i++)
        {
            var content = new BidContent([new BidPrice(Tender.Lines[0].Id, bathFen[i]), new BidPrice(Tender.Lines[1].Id, 10_00)],
                [new BidProposal(Tender.Criteria[1].Id, "我们有二十名护理员")], "salt");
            Tender.SubmitBid(new BidSubmission($"r{i}", new Bidder(DemoCast.OrganisationCodes[i], DemoCast.OrganisationNames[i], true, true), content, new ProtectedText("x"), ProtectedText.Empty), Now.AddDays(1));
            contents[Tender.Bids[i].Id] = content;
        }

        var at = Tender.BidDeadlineUtc!.Value;
        return Act(Tender, at, () =>
        {
            Tender.CloseBidding(new ProtectedText("platform"), at);
            if (Tender.State == TenderState.Failed) return;
            Tender.JoinOpening(ShareHolder.Bureau, $"{ShareHolder.Bureau}", new ProtectedText("bureau"), at);
            Tender.OpenBids([.. contents.Select(one => new OpenedEnvelope(one.Key, one.Value))], at);
        });
    }

    /// <summary>The first bid of those left wins.</summary>
    public WalkedProcedure Awarded(DateTime at)
    {
        if (Tender.State == TenderState.Opening)
        {
            Tender.FinishExamination(at);
            foreach (var (bid, n) in Tender.ValidBids.Select((bid, n) => (bid, n)))
                Tender.ScoreBid(bid.Id, [new(Tender.Criteria[1].Id, new Points((40 - n) * 100), "方案可行"), new(Tender.Criteria[2].Id, new Points(20_00), "有业绩")], BidScore.Committee, at);
            Tender.RankBids(People.Officer, at);
        }

        return Act(Tender, at, () => Tender.Award(Tender.ValidBids.First(bid => bid.Rank == Tender.NextRank).Id, People.Approver, at, ChinaTime.DayOf(at).AddDays(1)));
    }

    public WalkedProcedure Declined(DateTime at) => Act(Tender, at, () => Tender.DeclineAward(Winner, "人手不足", at));

    public WalkedProcedure Cancelled(DateTime at) => Act(Tender, at, () => Tender.Cancel("采购需求调整", at));

    public WalkedProcedure Signed(DateTime at)
    {
        Tender.ConfirmAward(at);
        var award = Tender.AwardForContract();
        Contract = CareContract.Draft("c1", new AwardedTender(award.TenderId, award.Title, award.County, award.ProviderId, award.ProviderName, award.AwardedUtc,
                award.ServiceFrom, award.ServiceTo, [.. award.Lines.Select(line => new AwardedLine(line.ItemVersionId, line.ItemCode, line.NameZh, line.NameEn, line.Unit, line.Quantity, line.UnitPriceFen))],
                [.. award.YearShares.Select(share => new YearAmount(share.Year, share.AmountFen))]),
            new ContractTerms("HT-2026-001", award.ServiceFrom, award.ServiceTo, null), People.Officer, at);
        Contract.Sign(Winner, at);
        Contract.Sign(People.Approver, at);
        return Act(Contract, at, () => Contract.ConfirmSigning(at)).Act(Contract, Contract.StartsOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), () =>
            Contract.Activate(Contract.StartsOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)));
    }

    public WalkedProcedure Supplemented(string id, int baths, DateTime at)
    {
        Contract!.DraftSupplement(id, at.Year, "对象增加", [new AddedUnits(Contract.Lines[0].Id, baths)], People.Officer, at);
        Contract.AgreeToSupplement(id, Winner, at);
        Contract.RequestSupplementApproval(id, People.Approver);
        return Act(Contract, at, () => Contract.ConfirmSupplement(id, People.Approver, at));
    }

    public WalkedProcedure StoppedAndResumed(DateTime from) => Act(Contract!, from, () => Contract!.Suspend("机构搬迁", from))
        .Act(Contract!, from.AddDays(7), () => Contract!.Resume(from.AddDays(7)));

    public WalkedProcedure Paid(string id, int visits, DateTime at)
    {
        var month = StatementMonth.Of(ChinaTime.DayOf(at));
        Contract!.DraftStatement(id, month, [.. Enumerable.Range(0, visits).Select(n => new VerifiedVisit($"{id}-v{n}", "person", Contract.Lines[0].Id, month.First, 1))], People.Officer, at);
        Contract.ConfirmStatement(id, Winner, at);
        Contract.RequestPayment(id, 0, People.Approver);
        return Act(Contract, at, () => Contract.ConfirmPayment(id, People.Approver, at));
    }

    public WalkedProcedure Terminated(DateTime at) => Act(Contract!, at, () => Contract!.Terminate("双方协商一致", [], at));

    public WalkedProcedure Completed(DateTime at) => Act(Contract!, at, () => Contract!.Complete(at));

    /// <summary>What is published of each step, in order.</summary>
    public IReadOnlyList<(string Kind, JsonObject Release)> Releases()
    {
        var procedure = Procedure;
        return [.. steps.Select(step => (step.Happened.GetType().Name, StepRelease.Of(procedure, step))).Where(one => one.Item2 is not null)
            .Select(one => (one.Name, JsonNode.Parse(OcdsJson.Write(one.Item2!))!.AsObject()))];
    }

    /// <summary>The release of the last step of this kind.</summary>
    public JsonObject ReleaseOf<TEvent>() where TEvent : DomainEvent => Releases().Last(one => one.Kind == typeof(TEvent).Name).Release;

    private Domain.Identity.Actor Winner => People.Manager with { Organisation = Tender.Bids.Single(bid => bid.Id == Tender.AwardedBidId).ProviderId };

    private WalkedProcedure Act(Aggregate aggregate, DateTime at, Action act)
    {
        act();
        foreach (var happened in aggregate.TakeRecorded().Where(PublicSteps.Include)) steps.Add(new PublicStep(10 + steps.Count, aggregate.Id, at, happened));
        return this;
    }
}
