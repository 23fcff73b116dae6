using System.Text.Json.Nodes;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.OpenData;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Testing.OpenData;

namespace ServiceMarket.Jobs.Tests.OpenData;

public sealed class StepReleaseTests
{
    private static readonly DateTime AwardedAt = WalkedProcedure.Deadline.AddDays(5);
    private static readonly DateTime SignedAt = WalkedProcedure.Deadline.AddDays(10);
    private static readonly DateTime Spring = new(2027, 3, 20, 2, 0, 0, DateTimeKind.Utc);

    /// <summary>Event, tag, sections beside parties and buyer.</summary>
    public static TheoryData<Type, string, string> Table => new()
    {
        { typeof(TenderPublished), "tender", "tender" },
        { typeof(TenderSuspended), "tenderUpdate", "tender" },
        { typeof(SuspensionLifted), "tenderUpdate", "tender" },
        { typeof(BidsOpened), "tenderUpdate", "bids tender" },
        { typeof(TenderAwarded), "award", "awards bids tender" },
        { typeof(AwardDeclined), "awardCancellation", "awards tender" },
        { typeof(ContractSigned), "contract", "contracts" },
        { typeof(SupplementApproved), "contractAmendment", "contracts" },
        { typeof(ContractSuspended), "contractUpdate", "contracts" },
        { typeof(ContractResumed), "contractUpdate", "contracts" },
        { typeof(StatementPaid), "implementation", "contracts" },
        { typeof(ContractTerminated), "contractTermination", "contracts" },
        { typeof(ContractCompleted), "contractTermination", "contracts" },
        { typeof(TenderCancelled), "tenderCancellation", "tender" },
        { typeof(TenderFailed), "tenderUpdate", "tender" },
    };

    [Theory, MemberData(nameof(Table))]
    public void Step_EachOne_HasItsTagAndItsSections(Type step, string tag, string sections)
    {
        var release = Walks().SelectMany(walk => walk.Releases()).First(one => one.Kind == step.Name).Release;
        Assert.Equal(tag, $"{Assert.Single(release["tag"]!.AsArray())}");
        string[] always = ["ocid", "id", "date", "tag", "initiationType", "language", "parties", "buyer"];
        Assert.Equal(sections, string.Join(' ', release.Select(field => field.Key).Except(always).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Steps_EveryPublicOne_StandsInTheTable() =>
        Assert.Equal(PublicSteps.Kinds.Order(StringComparer.Ordinal), Table.Select(row => ((Type)row[0]).Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Releases_OfEveryStepOfEveryWalk_KeepToTheStandard() =>
        Assert.Empty(Walks().SelectMany(walk => walk.Releases()).SelectMany(one => OcdsRules.FaultsOfRelease(one.Release).Select(fault => $"{one.Kind}: {fault}")));

    [Fact]
    public void Published_SaysWhatIsBought()
    {
        var tender = new WalkedProcedure().Published().ReleaseOf<TenderPublished>()["tender"]!;
        Assert.Equal((110_000m, "CNY"), Amount(tender["value"]!));
        Assert.Equal(("selective", "竞争性磋商"), ($"{tender["procurementMethod"]}", $"{tender["procurementMethodDetails"]}"));
        Assert.Equal(("2026-11-24T10:00:00+08:00", "2026-12-08T10:00:00+08:00"), ($"{tender["tenderPeriod"]!["startDate"]}", $"{tender["tenderPeriod"]!["endDate"]}"));
        var bath = tender["items"]![0]!;
        Assert.Equal(("助浴", "Bathing", 1000, "次", "1"), ($"{bath["description"]}", $"{bath["description_en"]}", (int)bath["quantity"]!, $"{bath["unit"]!["name"]}", $"{bath["relatedLot"]}"));
        Assert.Equal((100m, "CNY"), Amount(bath["unit"]!["value"]!));
    }

    [Fact]
    public void Buyer_IsKnownByItsDivision_UntilItsCreditCodeIsConfigured()
    {
        var walk = new WalkedProcedure().Published();
        Assert.Equal("CN-GBT2260-220284", $"{walk.ReleaseOf<TenderPublished>()["buyer"]!["id"]}");
        var known = walk.Procedure with { BuyerCreditCode = "11220284013524866C" };
        var release = Jobs.OpenData.Steps.StepRelease.Of(known, known.Steps[0])!;
        Assert.Equal(("CN-USCC", "CN-USCC-11220284013524866C"), (release.Parties[0].Identifier.Scheme, release.Buyer.Id));
    }

    [Fact]
    public void Lifted_MovesTheDeadlineByTheStandstill_AndPublishedStillSaysTheOldOne()
    {
        var walk = new WalkedProcedure().Published().SuspendedAndLifted(WalkedProcedure.Now.AddDays(2), TimeSpan.FromDays(3));
        var lifted = walk.ReleaseOf<SuspensionLifted>()["tender"]!;
        Assert.Equal("2026-12-11T10:00:00+08:00", $"{lifted["tenderPeriod"]!["endDate"]}");
        Assert.Equal($"{walk.ReleaseOf<TenderSuspended>()["id"]}", $"{lifted["amendments"]![0]!["amendsReleaseID"]}");
        Assert.Equal("2026-12-08T10:00:00+08:00", $"{walk.ReleaseOf<TenderPublished>()["tender"]!["tenderPeriod"]!["endDate"]}");
    }

    [Fact]
    public void BeforeTheAward_NoNameAndNoPriceIsTold_EvenWhenTheReleaseIsWrittenAfterIt()
    {
        var walk = new WalkedProcedure().Published().Opened(91_23, 92_34, 93_45).Awarded(AwardedAt);
        var before = string.Concat(walk.Releases().TakeWhile(one => one.Kind != nameof(TenderAwarded)).Select(one => one.Release.ToJsonString(Readable)));
        string[] secrets = [.. DemoCast.OrganisationNames, .. DemoCast.OrganisationCodes, "91.23", "92.34", "93.45", "96230", "97340", "98450", .. walk.Tender.Bids.Select(bid => bid.Id)];
        Assert.DoesNotContain(secrets, secret => before.Contains(secret, StringComparison.Ordinal));
        Assert.Equal(3, (int)walk.ReleaseOf<BidsOpened>()["tender"]!["numberOfTenderers"]!);
    }

    [Fact]
    public void Awarded_NamesTheWinnerAlone_WithTheRangeOfPrices()
    {
        var walk = new WalkedProcedure().Published().Opened(91_23, 92_34, 93_45).Awarded(AwardedAt);
        var release = walk.ReleaseOf<TenderAwarded>();
        var award = Assert.Single(release["awards"]!.AsArray())!;
        Assert.Equal((96_230m, "CNY"), Amount(award["value"]!));
        Assert.Equal($"CN-USCC-{DemoCast.OrganisationCodes[0]}", $"{award["suppliers"]![0]!["id"]}");
        Assert.Equal((91.23m, "CNY"), Amount(award["items"]![0]!["unit"]!["value"]!));
        var figures = release["bids"]!["statistics"]!.AsArray().ToDictionary(one => $"{one!["measure"]}", one => (decimal)one!["value"]!);
        Assert.Equal((3m, 96_230m, 98_450m), (figures["validBids"], figures["lowestValidBidValue"], figures["highestValidBidValue"]));
        var text = release.ToJsonString(Readable);
        Assert.DoesNotContain(DemoCast.OrganisationNames[1], text, StringComparison.Ordinal);
        Assert.DoesNotContain("方案可行", text, StringComparison.Ordinal);
    }

    [Fact]
    public void LastCandidateDeclines_TheTenderHasFailed_AfterTheAwardWasCancelled()
    {
        var walk = new WalkedProcedure().Published().Opened(90_00, 91_00).Awarded(AwardedAt).Declined(AwardedAt.AddHours(1)).Awarded(AwardedAt.AddHours(2)).Declined(AwardedAt.AddHours(3));
        var last = walk.Releases().TakeLast(2).ToList();
        Assert.Equal([nameof(AwardDeclined), nameof(TenderFailed)], last.Select(one => one.Kind));
        Assert.Equal(("active", "unsuccessful"), ($"{last[0].Release["tender"]!["status"]}", $"{last[1].Release["tender"]!["status"]}"));
        Assert.DoesNotContain("人手不足", string.Concat(walk.Releases().Select(one => one.Release.ToJsonString(Readable))), StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelled_SaysWhy_AndTakesAStandingAwardAlong()
    {
        var walk = new WalkedProcedure().Published().Opened(90_00, 91_00).Awarded(AwardedAt).Cancelled(AwardedAt.AddHours(1));
        var release = walk.ReleaseOf<TenderCancelled>();
        Assert.Equal("采购需求调整", $"{release["tender"]!["amendments"]![0]!["rationale"]}");
        Assert.Equal("cancelled", $"{Assert.Single(release["awards"]!.AsArray())!["status"]}");
    }

    [Fact]
    public void Supplements_EachSaysTheSumAndTheUnitsUpToIt()
    {
        var walk = Signed().Supplemented("s1", 10, Spring).Supplemented("s2", 5, Spring.AddDays(1));
        var said = walk.Releases().Where(one => one.Kind == nameof(SupplementApproved)).Select(one => one.Release["contracts"]![0]!).ToList();
        Assert.Equal([(95_000m + 900m, "CNY"), (95_000m + 1_350m, "CNY")], said.Select(contract => Amount(contract["value"]!)));
        Assert.Equal([1_010, 1_015], said.Select(contract => (int)contract["items"]![0]!["quantity"]!));
        Assert.Equal((95_000m, "CNY"), Amount(walk.ReleaseOf<ContractSigned>()["contracts"]![0]!["value"]!));
        Assert.Equal($"{walk.Releases().First(one => one.Kind == nameof(SupplementApproved)).Release["id"]}", $"{said[1]["amendments"]![0]!["amendsReleaseID"]}");
    }

    [Fact]
    public void Paid_IsOneTransactionFromTheBureauToTheOrganisation_AndSaysNothingOfTheVisits()
    {
        var release = Signed().Paid("st1", 3, Spring).ReleaseOf<StatementPaid>();
        var paid = Assert.Single(release["contracts"]![0]!["implementation"]!["transactions"]!.AsArray())!;
        Assert.Equal((270m, "CNY"), Amount(paid["value"]!));
        Assert.Equal(($"{release["buyer"]!["id"]}", $"CN-USCC-{DemoCast.OrganisationCodes[0]}"), ($"{paid["payer"]!["id"]}", $"{paid["payee"]!["id"]}"));
        Assert.DoesNotContain("person", release.ToJsonString(Readable), StringComparison.Ordinal);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static WalkedProcedure Signed() => new WalkedProcedure().Published().Opened(90_00, 91_00, 92_00).Awarded(AwardedAt).Signed(SignedAt);

    private static IEnumerable<WalkedProcedure> Walks() =>
    [
        new WalkedProcedure().Published().SuspendedAndLifted(WalkedProcedure.Now.AddDays(2), TimeSpan.FromDays(1)).Opened(90_00, 91_00, 92_00).Awarded(AwardedAt)
            .Declined(AwardedAt.AddHours(1)).Awarded(AwardedAt.AddHours(2)).Signed(SignedAt).Supplemented("s1", 10, Spring).StoppedAndResumed(Spring.AddDays(1))
            .Paid("st1", 3, Spring.AddDays(10)).Terminated(Spring.AddDays(30)),
        Signed().Paid("st1", 3, Spring).Completed(new DateTime(2028, 1, 2, 0, 0, 0, DateTimeKind.Utc)),
        new WalkedProcedure().Published().Cancelled(WalkedProcedure.Now.AddDays(1)),
        new WalkedProcedure().Published().Opened(90_00),
    ];

    private static (decimal, string) Amount(JsonNode value) => ((decimal)value["amount"]!, $"{value["currency"]}");
}
