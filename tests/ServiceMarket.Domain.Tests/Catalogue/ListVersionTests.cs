using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Testing;
using static ServiceMarket.Domain.Tests.Catalogue.ListExamples;

namespace ServiceMarket.Domain.Tests.Catalogue;

public sealed class ListVersionTests
{
    public static TheoryData<string, Action<ServiceList>> Edits => new()
    {
        { "change an item", list => list.WriteItem("v1", list.Versions[0].Items[0].Id, Bathing with { CeilingPriceFen = 90_00 }, People.Officer) },
        { "add an item", list => list.WriteItem("v1", "new", Bathing with { Code = "C03" }, People.Officer) },
        { "remove an item", list => list.RemoveItem("v1", list.Versions[0].Items[0].Id, People.Officer) },
        { "change a chapter", list => list.WriteChapter("v1", "g1", 1, "总则", "别样", People.Officer) },
        { "add a chapter", list => list.WriteChapter("v1", "g2", 2, "附则", "其他", People.Officer) },
        { "remove a chapter", list => list.RemoveChapter("v1", "g1", People.Officer) },
    };

    [Theory, MemberData(nameof(Edits))]
    public void Published_AndRetired_AreNeverChanged(string edit, Action<ServiceList> act)
    {
        foreach (var list in new[] { Published(), Succeeded() })
        {
            var before = ContentOf(list.Versions[0]);
            Assert.Equal((edit, "Catalogue_NotADraft"), (edit, RefusalOf(() => act(list)).Code));
            Assert.Equal(before, ContentOf(list.Versions[0]));
            Assert.Empty(list.Recorded);
        }
    }

    [Theory, MemberData(nameof(Edits))]
    public void Draft_TakesEveryEdit(string edit, Action<ServiceList> act)
    {
        var list = Drafted();
        var before = ContentOf(list.Versions[0]);
        list.TakeRecorded();
        act(list);
        Assert.True(before != ContentOf(list.Versions[0]), edit);
        Assert.Single(list.Recorded);
    }

    [Fact]
    public void Publish_OfAPublishedOrRetiredVersion_IsRefused()
    {
        Assert.Equal("Catalogue_NotInState", RefusalOf(() => Published().Publish("v1", Today.AddDays(9), SecondOfficer, Now)).Code);
        Assert.Equal("Catalogue_NotInState", RefusalOf(() => Succeeded().Publish("v1", Today.AddDays(99), SecondOfficer, Now)).Code);
    }

    [Fact]
    public void Draft_OfTheNextVersion_CopiesItemsAndGuideUnderKeysOfItsOwn()
    {
        var list = Published();
        list.Draft("v2", SecondOfficer, Now);
        var (former, next) = (list.Versions[0], list.Versions[1]);
        Assert.Equal<DomainEvent>([new ServiceListDrafted("v2", 2, "v1")], list.Recorded);
        Assert.Equal((2, ServiceListState.Draft, SecondOfficer.UserId, null), (next.Number, next.State, next.DraftedBy, next.EffectiveFrom));
        Assert.Equal(ContentOf(former), ContentOf(next));
        Assert.Empty(KeysOf(former).Intersect(KeysOf(next)));
        Assert.All(next.Items, item => Assert.Equal("v2", item.ServiceListVersionId));
    }

    [Fact]
    public void Draft_OfTheNextVersion_WhenEdited_LeavesTheOneInForceAsItIs()
    {
        var list = Published();
        list.Draft("v2", People.Officer, Now);
        var before = ContentOf(list.Versions[0]);
        list.WriteItem("v2", list.Versions[1].Items[0].Id, Bathing with { CeilingPriceFen = 90_00 }, People.Officer);
        list.RemoveItem("v2", list.Versions[1].Items[1].Id, People.Officer);
        Assert.Equal(before, ContentOf(list.Versions[0]));
        Assert.Equal(["v1", "v1"], new[] { Today, Today.AddDays(400) }.Select(day => list.InForceOn(day)!.Id));
    }

    [Fact]
    public void Draft_WhileAnotherIsOpen_IsRefused()
    {
        var list = Published();
        list.Draft("v2", People.Officer, Now);
        Assert.Equal("Catalogue_DraftExists", RefusalOf(() => list.Draft("v3", People.Officer, Now)).Code);
        Assert.Equal((2, 2), (list.LastNumber, list.Versions.Count));
    }

    // The latest published one, not the one in force today: it would bring back what has been given up for January.
    [Fact]
    public void Draft_AfterOneThatIsYetToTakeEffect_CopiesThatOne()
    {
        var list = Succeeded();
        list.Draft("v3", People.Officer, Now);
        Assert.Equal<DomainEvent>([new ServiceListDrafted("v3", 3, "v2")], list.Recorded);
    }

    [Fact]
    public void WriteItem_WithACodeThatAnotherItemHas_IsRefusedBesideIt()
    {
        var list = Drafted();
        var refusal = RefusalOf(() => list.WriteItem("v1", list.Versions[0].Items[1].Id, Bathing, People.Officer));
        Assert.Equal(("Catalogue_CodeTaken", "Code"), (refusal.Code, refusal.Field));
    }

    // Else whoever only pressed "save" would be the last editor and could not publish.
    [Fact]
    public void WriteItem_AsItIs_ChangesNothingAndIsNoEdit()
    {
        var list = Drafted();
        list.TakeRecorded();
        list.WriteItem("v1", list.Versions[0].Items[0].Id, Bathing, People.Approver);
        Assert.Empty(list.Recorded);
        Assert.Equal(People.Officer.UserId, list.Versions[0].LastEditedBy);
    }

    [Theory]
    [InlineData("Catalogue_VersionUnknown", "v9", "", "")]
    [InlineData("Catalogue_ItemUnknown", "v1", "none", "")]
    [InlineData("Catalogue_ChapterUnknown", "v1", "", "none")]
    public void Remove_OfWhatIsNotThere_IsRefused(string code, string version, string item, string chapter) => Assert.Equal(code, RefusalOf(() =>
    {
        if (chapter.Length > 0) Drafted().RemoveChapter(version, chapter, People.Officer);
        else Drafted().RemoveItem(version, item, People.Officer);
    }).Code);

    private static string ContentOf(ServiceListVersion version) => string.Join("\n",
        version.Items.Select(item => $"{item.ToText()}").Concat(version.Chapters.Select(chapter => $"{chapter.Order} {chapter.Title} {chapter.Text}")));

    private static IEnumerable<string> KeysOf(ServiceListVersion version) =>
        version.Items.Select(item => item.Id).Concat(version.Chapters.Select(chapter => chapter.Id));
}
