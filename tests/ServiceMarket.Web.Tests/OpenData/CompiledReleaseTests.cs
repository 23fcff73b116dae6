using System.Text.Json.Nodes;
using ServiceMarket.Web.OpenData;

namespace ServiceMarket.Web.Tests.OpenData;

/// <summary>The merging rules of OCDS 1.1, one each.</summary>
public sealed class CompiledReleaseTests
{
    [Theory]
    [InlineData("""{"tender":{"status":"active","title":"a"}}""", """{"tender":{"status":"complete"}}""", """{"tender":{"status":"complete","title":"a"}}""")]
    [InlineData("""{"tender":{"title":"a","value":{"amount":1}}}""", """{"tender":{"title":null}}""", """{"tender":{"value":{"amount":1}}}""")]
    [InlineData("""{"awards":[{"id":"1","status":"active","title":"a"}]}""", """{"awards":[{"id":"2"},{"id":"1","status":"cancelled"}]}""",
        """{"awards":[{"id":"1","status":"cancelled","title":"a"},{"id":"2"}]}""")]
    [InlineData("""{"parties":[{"id":"p","roles":["buyer","payer"]}]}""", """{"parties":[{"id":"p","roles":["buyer"]}]}""", """{"parties":[{"id":"p","roles":["buyer"]}]}""")]
    [InlineData("""{"tender":{"submissionMethod":["written","inPerson"]}}""", """{"tender":{"submissionMethod":["written"]}}""", """{"tender":{"submissionMethod":["written"]}}""")]
    [InlineData("""{"contracts":[{"id":"c","implementation":{"transactions":[{"id":"1"}]}}]}""", """{"contracts":[{"id":"c","implementation":{"transactions":[{"id":"2"}]}}]}""",
        """{"contracts":[{"id":"c","implementation":{"transactions":[{"id":"1"},{"id":"2"}]}}]}""")]
    [InlineData("""{"tender":{"items":[{"id":1,"quantity":2}]}}""", """{"tender":{"items":[{"id":"1","quantity":3}]}}""", """{"tender":{"items":[{"id":"1","quantity":3}]}}""")]
    public void Later_IsMergedIntoEarlier(string earlier, string later, string together)
    {
        var compiled = CompiledRelease.Of([Release("1", "2026-11-24T10:00:00+08:00", "tender", earlier), Release("2", "2026-11-25T10:00:00+08:00", "award", later)]);
        var expected = Release("ocds-x-1-2026-11-25T10:00:00+08:00", "2026-11-25T10:00:00+08:00", "compiled", together);
        Assert.True(JsonNode.DeepEquals(expected, compiled), compiled.ToJsonString());
    }

    private static JsonObject Release(string id, string date, string tag, string sections)
    {
        var release = new JsonObject { ["ocid"] = "ocds-x-1", ["id"] = id, ["date"] = date, ["tag"] = new JsonArray(tag) };
        foreach (var (name, value) in JsonNode.Parse(sections)!.AsObject()) release[name] = value?.DeepClone();
        return release;
    }
}
