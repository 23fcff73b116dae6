using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.Scenes;

/// <summary>Contracts at every stage, each from its own tender. Two of them carry the visits: care at home, and visits with help in the house.</summary>
internal sealed class DemoContracts(Story story, DemoMoney money, DemoTenders tenders)
{
    private readonly Dictionary<string, CareContract> contracts = [];

    public CareContract Care => contracts["CARE"];

    public CareContract Visiting => contracts["VISIT"];

    /// <summary>Last day of the two main contracts: the end of the year, or of the next half-year when that is near.</summary>
    public static DateOnly MainEnd(Story story) =>
        story.Start.Month >= 10 ? new DateOnly(story.Start.Year + 1, 6, 30) : new DateOnly(story.Start.Year, 12, 31);

    public void Tell()
    {
        var start = story.Start.DayNumber - story.Today.DayNumber;
        var (year, end) = (story.Today.Year, MainEnd(story));
        Main("CARE", "磐石市分散供养特困人员居家照护服务（示例）", [("C07", 3_000), ("C03", 1_600), ("C12", 1_200), ("C02", 300)], 1);
        Main("VISIT", "磐石市困难群众探访关爱与生活服务（示例）", [("G01", 2_400), ("L02", 1_400), ("L07", 300)], 2);
        tenders.Tell(new(No(3), "明城镇送餐服务（示例）", [("L01", 800), ("L02", 300)], start - 34, TenderState.Awarded) { ServiceAfter = 34, ServiceTo = InYear(start) });
        tenders.Tell(new(No(4), "红旗岭镇衣被洗涤服务（示例）", [("L02", 500)], start - 34, TenderState.Awarded) { ServiceAfter = 34, ServiceTo = InYear(start) });
        tenders.Tell(new(No(5), "冬季取暖安全检查服务（示例）", [("L07", 200)], start - 34, TenderState.Awarded) { ServiceAfter = 34, ServiceTo = story.Today.AddDays(-6) });
        tenders.Tell(new(No(6), "烟筒山镇陪伴探访服务（示例）", [("G01", 300)], -45, TenderState.Awarded) { ServiceAfter = 55 });
        tenders.Tell(new(No(7), "困难群众助浴服务（示例）", [("C02", 80)], -30, TenderState.Awarded) { ServiceAfter = 40 });
        tenders.Tell(new(No(8), "未成年人课业陪伴服务（示例）", [("G08", 300)], -18, TenderState.AwardNotice) { ServiceAfter = 45 });
        tenders.Tell(new(No(9), "康复训练协助服务（示例）", [("C13", 150)], -15, TenderState.Evaluating) { ServiceAfter = 45 });
        tenders.Tell(new(No(10), "代购代办服务（示例）", [("L04", 600)], -12, TenderState.Opening) { ServiceAfter = 45 });
        tenders.Tell(new(No(11), "心理疏导服务（示例）", [("G04", 120)], -7, TenderState.Published, Bidders: 2) { ServiceAfter = 45 });
        tenders.Tell(new(No(12), "节假日加访服务（示例）", [("G03", 400)], 1, TenderState.Approved) { ServiceAfter = 45 });
        tenders.Tell(new(No(13), "自理能力评估服务（示例）", [("A02", 200)], 4, TenderState.Draft));
        tenders.Tell(new(No(14), "政策宣传服务（示例）", [("A04", 10)], -25, TenderState.Failed, Bidders: 1) { ServiceAfter = 60 });
        tenders.Tell(new(No(15), "主动发现排查服务（示例）", [("A03", 500)], -22, TenderState.Cancelled) { ServiceAfter = 60 });
        tenders.Tell(new(No(16), "小组活动服务（示例）", [("G06", 20)], -8, TenderState.Suspended) { ServiceAfter = 60 });
        tenders.Tell(new(No(17), "助行外出服务（示例）", [("L06", 100)], -32, TenderState.Awarded) { ServiceAfter = 50 });
        Sign(3, "SUSPENDED", start - 7, start);
        Act("SUSPENDED", -8, (contract, utc) => contract.Suspend("机构搬迁，暂停服务两周（示例）", utc));
        Sign(4, "TERMINATED", start - 7, start);
        Act("TERMINATED", -10, (contract, utc) => contract.Terminate("双方协商一致终止（示例）", [], utc));
        Sign(5, "COMPLETED", start - 7, start);
        Act("COMPLETED", -5, (contract, utc) => contract.Complete(utc));
        Act("COMPLETED", -4, (contract, _) => contract.RequestRelease([]));
        Sign(6, "SIGNED", -17, 10);
        Sign(7, "DRAFT", -2, 10, bureauSigns: false);

        string No(int n) => $"PS-{year}-{n:000}";
        DateOnly InYear(int days) => new(story.Today.AddDays(days).Year, 12, 31);

        void Main(string key, string title, (string, int)[] items, int n)
        {
            tenders.Tell(new(No(n), title, items, start - 34, TenderState.Awarded) { ServiceAfter = 34, ServiceTo = end });
            Sign(n, key, start - 7, start);
        }

        void Sign(int n, string key, int days, int startsIn, bool bureauSigns = true) => Draw(No(n), key, days, story.Today.AddDays(startsIn), bureauSigns);
    }

    private void Draw(string tenderNumber, string key, int days, DateOnly startsOn, bool bureauSigns)
    {
        story.At(days, 9, 30, utc =>
        {
            var award = tenders.Of(tenderNumber).AwardForContract();
            var starts = startsOn > award.ServiceFrom ? startsOn : award.ServiceFrom;
            var contract = story.Keep(CareContract.Draft(story.NewId(), ToContracts(award), new ContractTerms(
                $"{tenderNumber}-HT", starts, award.ServiceTo, null), DemoCast.Officer, utc));
            contracts[key] = contract;
            story.Commit(contract, DemoCast.Officer, utc);
        });
        story.At(days + 1, 10, 30, utc =>
        {
            var contract = contracts[key];
            var manager = DemoCast.Managers.Single(person => person.Organisation == contract.ProviderId);
            contract.Sign(manager, utc);
            story.Commit(contract, manager, utc);
        });
        if (!bureauSigns) return;
        story.At(days + 2, 11, 0, utc =>
        {
            var contract = contracts[key];
            contract.Sign(DemoCast.Approver, utc);
            story.Commit(contract, DemoCast.Approver, utc);
            foreach (var share in contract.YearShares)
                money.Encumber(share.Year, $"contract/{contract.Id}", share.AmountFen, $"tender/{contract.TenderId}", DemoCast.Approver, utc);
            tenders.Contracted(tenderNumber, contract.Id, DemoCast.Approver, utc);
            contract.ConfirmSigning(utc);
            story.Commit(contract, DemoCast.Approver, utc);
            if (contract.State != ContractState.Signed) return;
            story.On(contract.StartsOn, 0, 10, day =>
            {
                contract.Activate(day);
                story.Commit(contract, Actor.System, day);
            });
        });
    }

    private void Act(string key, int days, Action<CareContract, DateTime> act) => story.At(days, 15, 0, utc =>
    {
        var contract = contracts[key];
        act(contract, utc);
        story.Commit(contract, DemoCast.Approver, utc);
        if (contract.Walk != ContractWalk.Release) return;
        foreach (var share in contract.YearShares) money.Release(share.Year, $"contract/{contract.Id}", DemoCast.Approver, utc);
        contract.ConfirmRelease();
        story.Commit(contract, DemoCast.Approver, utc);
    });

    private static AwardedTender ToContracts(TenderAward award) => new(
        award.TenderId, award.Title, award.County, award.ProviderId, award.ProviderName, award.AwardedUtc, award.ServiceFrom, award.ServiceTo,
        [.. award.Lines.Select(line => new AwardedLine(line.ItemVersionId, line.ItemCode, line.NameZh, line.NameEn, line.Unit, line.Quantity, line.UnitPriceFen))],
        [.. award.YearShares.Select(share => new YearAmount(share.Year, share.AmountFen))]);
}
