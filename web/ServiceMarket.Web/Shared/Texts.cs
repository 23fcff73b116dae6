using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using ServiceMarket.Domain;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web;

/// <summary>Texts whose key is data: refusals, enum values, labels of form fields. Everything else uses the generated class (FundsText.Key).</summary>
public static class Texts
{
    private static readonly ConcurrentDictionary<string, ResourceManager?> Features = [];

    /// <summary>The sentence in the feature's texts, else in SharedText, else null.</summary>
    public static string? Find(string feature, string key) =>
        Features.GetOrAdd(feature, Open)?.GetString(key, CultureInfo.CurrentUICulture)
        ?? SharedText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);

    /// <summary>The sentence, or the key itself so that a gap is seen and nothing breaks.</summary>
    public static string Of(string feature, string key) => Find(feature, key) ?? key;

    /// <summary>Key <c>EnumType_Value</c> in the texts of the enum's feature (its namespace), else in SharedText.</summary>
    public static string Of(Enum value) => Of(FeatureOf(value.GetType()), $"{value.GetType().Name}_{value}");

    /// <summary>The whole sentence of a refusal, with its legal source.</summary>
    public static string Of(Refusal refusal)
    {
        var feature = refusal.Code.Split('_')[0];
        var arguments = refusal.Arguments.Select(a => a.StartsWith('@') ? Of(feature, a[1..]) : a).ToArray<object>();
        var sentence = Fill(Of(feature, $"Refusal_{refusal.Code}"), arguments);
        return refusal.Source is { } source ? Fill(SharedText.Refusal_WithSource, sentence, Of(feature, source)) : sentence;
    }

    /// <summary>The text with its {0}, {1}, … filled in.</summary>
    public static string Fill(string text, params object?[] arguments) => string.Format(CultureInfo.CurrentCulture, text, arguments);

    /// <summary>ServiceMarket.Web.Tenders.Publish and ServiceMarket.Domain.Tenders both belong to Tenders.</summary>
    public static string FeatureOf(Type type) => type.Namespace?.Split('.').ElementAtOrDefault(2) ?? "Shared";

    private static ResourceManager? Open(string feature) =>
        typeof(Texts).Assembly.GetType($"ServiceMarket.Web.{feature}.{feature}Text") is { } texts ? new ResourceManager(texts) : null;
}
