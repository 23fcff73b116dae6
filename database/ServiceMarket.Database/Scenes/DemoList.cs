using ServiceMarket.Database.Catalogue;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.Scenes;

/// <summary>The county's service list: the first version of all usual items, the second with two prices changed.</summary>
internal sealed class DemoList(Story story)
{
    private ServiceList list = null!;

    public ServiceList List => list;

    /// <param name="change">The day on which the second version takes effect, known once all tenders are; null: there is none yet.</param>
    public void Tell(Func<DateOnly?> change)
    {
        var first = story.Start.AddDays(-52);
        story.On(first, 9, 0, utc =>
        {
            var version = story.NewId();
            list = story.Keep(ServiceList.Open(DemoCast.County, version, UsualItems.All, DemoCast.Officer, utc));
            Guide(version);
            story.Commit(list, DemoCast.Officer, utc);
        });
        story.On(first.AddDays(3), 10, 0, utc => Publish(first.AddDays(5), utc));
        story.At(-16, 9, 0, utc =>
        {
            if (change() is null) return;
            var version = list.Draft(story.NewId(), DemoCast.Officer, utc);
            var draft = list.Versions.Single(one => one.Id == version);
            foreach (var item in draft.Items.Where(item => item.Code is "G01" or "L07").ToList())
                list.WriteItem(version, item.Id, item.ToText() with { CeilingPriceFen = item.CeilingPriceFen + 5_00 }, DemoCast.Officer);
            story.Commit(list, DemoCast.Officer, utc);
        });
        story.At(-14, 10, 0, utc =>
        {
            if (change() is { } day) Publish(day, utc);
        });
    }

    /// <summary>What the list in force on the day says of the codes.</summary>
    public IReadOnlyDictionary<string, CataloguedItem> Catalogued(DateOnly day) => list.InForceOn(day)!.Items.ToDictionary(
        item => item.Id,
        item => new CataloguedItem(item.Id, item.Code, item.NameZh, item.NameEn, item.Unit.ToString(), item.CeilingPriceFen));

    public ServiceItemVersion Item(string itemVersionId) => list.Versions.SelectMany(version => version.Items).Single(item => item.Id == itemVersionId);

    private void Publish(DateOnly effectiveFrom, DateTime utc)
    {
        list.Publish(list.Versions.Single(version => version.State == ServiceListState.Draft).Id, effectiveFrom, DemoCast.Approver, utc);
        story.Commit(list, DemoCast.Approver, utc);
    }

    private void Guide(string version)
    {
        (string Title, string Text)[] chapters =
        [
            ("适用范围", "本清单适用于磐石市民政局购买社会救助服务（示例）。服务对象为分散供养特困人员、低保对象等困难群众中的老年人、未成年人和残疾人。"),
            ("上门服务要求", "服务人员应佩戴工作证，提前联系服务对象，进门先确认安全。\n\n每次服务须签到、签退并如实填写服务记录；发现服务对象病情变化或疑似受侵害，立即报告。"),
            ("考核与结算", "按核实的服务量结算，单价不超过合同单价。电话探访不计入上门探访。"),
        ];
        for (var order = 1; order <= chapters.Length; order++)
            list.WriteChapter(version, story.NewId(), order, chapters[order - 1].Title, chapters[order - 1].Text, DemoCast.Officer);
    }
}
