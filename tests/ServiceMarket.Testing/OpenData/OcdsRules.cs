using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ServiceMarket.Testing.OpenData;

/// <summary>Holds JSON to OCDS 1.1: fields, types, formats, closed lists, ids that are once in a list, references that lead to a party.</summary>
public static partial class OcdsRules
{
    public static IReadOnlyList<string> FaultsOfRelease(JsonNode release) => [.. Object(release, "release", "release"), .. References(release)];

    public static IReadOnlyList<string> FaultsOfReleasePackage(JsonNode package) =>
        [.. Object(package, "releasePackage", "package"), .. package["releases"]!.AsArray().SelectMany(release => References(release!))];

    public static IReadOnlyList<string> FaultsOfRecordPackage(JsonNode package) =>
        [.. Object(package, "recordPackage", "package"), .. package["records"]!.AsArray().SelectMany(record => References(record!["compiledRelease"]!))];

    private static IEnumerable<string> Object(JsonNode? node, string kind, string path)
    {
        if (node is not JsonObject fields) return [$"{path} is no object"];
        var known = OcdsFields.Objects[kind];
        return known.Where(field => field.IsRequired && fields[field.Name] is null).Select(field => $"{path}.{field.Name} is missing")
            .Concat(fields.Where(field => known.All(one => one.Name != field.Key)).Select(field => $"{path}.{field.Key} is no field of {kind}"))
            .Concat(fields.Where(field => field.Value is null).Select(field => $"{path}.{field.Key} is null"))
            .Concat(known.Where(field => fields[field.Name] is not null).SelectMany(field => Value(fields[field.Name]!, field.Is, $"{path}.{field.Name}")));
    }

    private static IEnumerable<string> Value(JsonNode node, string wanted, string path)
    {
        if (wanted.StartsWith("[]", StringComparison.Ordinal)) return List(node, wanted[2..], path);
        if (OcdsFields.Objects.ContainsKey(wanted)) return Object(node, wanted, path);
        if (wanted is "number" or "integer") return IsNumber(node, wanted) ? [] : [$"{path} is no {wanted}"];
        if (node.GetValueKind() != JsonValueKind.String) return [$"{path} is no text"];
        var text = node.GetValue<string>();
        return Fits(text, wanted) ? [] : [$"{path} '{text}' is no {wanted}"];
    }

    private static IEnumerable<string> List(JsonNode node, string wanted, string path)
    {
        if (node is not JsonArray list) return [$"{path} is no list"];
        if (list.Count == 0) return [$"{path} is empty"];
        var ids = list.OfType<JsonObject>().Select(one => $"{one["id"] ?? one["ocid"]}").ToList();
        // A record may hold one release twice only by mistake; in a page the ids are of many procedures and still never the same.
        var twice = ids.Where(id => id.Length > 0).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{path} has {group.Key} twice");
        return twice.Concat(list.SelectMany((one, at) => one is null ? [$"{path}[{at}] is null"] : Value(one, wanted, $"{path}[{at}]")));
    }

    private static bool Fits(string text, string wanted) => wanted switch
    {
        "string" => text.Length > 0,
        "id" => text.Length > 0 && !text.Contains('#', StringComparison.Ordinal),
        "ocid" => Ocid().IsMatch(text),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "date" => Date().IsMatch(text) && DateTimeOffset.TryParse(text, out _),
        "version" => text == "1.1",
        _ => OcdsFields.ClosedLists[wanted["code:".Length..]].Contains(text),
    };

    private static bool IsNumber(JsonNode node, string wanted) =>
        node.GetValueKind() == JsonValueKind.Number && (wanted == "number" || decimal.IsInteger(node.GetValue<JsonElement>().GetDecimal()));

    private static IEnumerable<string> References(JsonNode release)
    {
        var parties = release["parties"]!.AsArray().Select(party => $"{party!["id"]}").ToHashSet();
        var named = new[] { release["buyer"], release["tender"]?["procuringEntity"] }
            .Concat((release["awards"] as JsonArray ?? []).SelectMany(award => award!["suppliers"] as JsonArray ?? []))
            .Concat((release["contracts"] as JsonArray ?? []).SelectMany(contract => contract!["implementation"]?["transactions"] as JsonArray ?? [])
                .SelectMany(transaction => new[] { transaction!["payer"], transaction["payee"] }));
        return named.OfType<JsonNode>().Select(party => $"{party["id"]}").Where(id => !parties.Contains(id)).Select(id => $"{id} is no party of {release["id"]}");
    }

    [GeneratedRegex(@"^ocds-[a-z0-9-]+$")]
    private static partial Regex Ocid();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+08:00$")]
    private static partial Regex Date();
}
