using System.Text.Json.Nodes;

namespace ServiceMarket.Web.OpenData;

/// <summary>
/// Merges the releases of a procedure into what holds now, by the merging rules of OCDS 1.1: a later value replaces an earlier one, null takes it
/// away, objects are merged field by field, lists of objects with an id by that id; any other list is replaced as a whole.
/// </summary>
public static class CompiledRelease
{
    // omitWhenMerged: they belong to the single release.
    private static readonly string[] OfTheReleaseOnly = ["id", "date", "tag"];

    // wholeListMerge of the schema, as far as we write such lists.
    private static readonly string[] WholeLists = ["additionalIdentifiers", "additionalClassifications"];

    /// <param name="releases">In the order of their dates; at least one.</param>
    public static JsonObject Of(IReadOnlyList<JsonObject> releases)
    {
        var (ocid, date) = ((string?)releases[^1]["ocid"], (string?)releases[^1]["date"]);
        var compiled = new JsonObject { ["ocid"] = ocid, ["id"] = $"{ocid}-{date}", ["date"] = date, ["tag"] = new JsonArray("compiled") };
        foreach (var release in releases)
            MergeInto(compiled, release.Where(field => !OfTheReleaseOnly.Contains(field.Key)));
        return compiled;
    }

    private static void MergeInto(JsonObject target, IEnumerable<KeyValuePair<string, JsonNode?>> fields)
    {
        foreach (var (name, value) in fields)
        {
            if (value is null) target.Remove(name);
            else if (value is JsonObject later && target[name] is JsonObject earlier) MergeInto(earlier, later);
            else if (value is JsonObject first) MergeInto((JsonObject)(target[name] = new JsonObject())!, first);
            else if (value is JsonArray list && IsMergedById(name, list)) MergeById(ListIn(target, name), list);
            else target[name] = value.DeepClone();
        }
    }

    private static void MergeById(JsonArray target, JsonArray later)
    {
        foreach (var entry in later.Cast<JsonObject>())
        {
            var id = $"{entry["id"]}";
            if (target.OfType<JsonObject>().FirstOrDefault(known => $"{known["id"]}" == id) is not { } same) target.Add((JsonNode)(same = []));
            MergeInto(same, entry);
        }
    }

    private static JsonArray ListIn(JsonObject target, string name)
    {
        if (target[name] is JsonArray known) return known;
        var list = new JsonArray();
        target[name] = list;
        return list;
    }

    private static bool IsMergedById(string name, JsonArray list) =>
        !WholeLists.Contains(name) && list.Count > 0 && list.All(entry => entry is JsonObject one && one["id"] is not null);
}
