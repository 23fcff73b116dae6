using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using ServiceMarket.Domain;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Tests;

public sealed partial class ResourceKeysTests
{
    public static TheoryData<string> TextClasses =>
        [.. typeof(Texts).Assembly.GetTypes().Where(t => t.Name.EndsWith("Text", StringComparison.Ordinal) && t.GetProperty("ResourceManager") is not null).Select(t => t.FullName!)];

    [Theory, MemberData(nameof(TextClasses))]
    public void Texts_InBothLanguages_HaveTheSameKeysAndPlaceholders(string textClass)
    {
        var chinese = Read(textClass, CultureInfo.InvariantCulture);
        var english = Read(textClass, CultureInfo.GetCultureInfo("en"));
        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese, pair => Assert.Equal(Placeholders(pair.Value), Placeholders(english[pair.Key])));
    }

    public static TheoryData<string> RefusalClasses =>
        [.. new[] { typeof(Refusal).Assembly, typeof(Grains.Command).Assembly }.SelectMany(a => a.GetTypes())
            .Where(t => t.Name.EndsWith("Refusals", StringComparison.Ordinal) && t is { IsAbstract: true, IsSealed: true })
            .Select(t => t.AssemblyQualifiedName!)];

    [Theory, MemberData(nameof(RefusalClasses))]
    public void Refusals_OfEveryFactory_HaveASentence(string refusalClass)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Assert.Empty(Type.GetType(refusalClass)!.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m.ReturnType == typeof(Refusal))
            .Select(m => (Refusal)m.Invoke(null, [.. m.GetParameters().Select(p => Sample(p.ParameterType))])!)
            .SelectMany(Missing));
    }

    private static IEnumerable<string> Missing(Refusal refusal)
    {
        var feature = refusal.Code.Split('_')[0];
        string[] keys = [$"Refusal_{refusal.Code}", .. refusal.Arguments.Where(a => a.StartsWith('@') && a[1..] != SampleText).Select(a => a[1..])];
        if (refusal.Source is { } source) keys = [.. keys, source];
        return keys.Where(key => Texts.Find(feature, key) is null);
    }

    private static Dictionary<string, string> Read(string textClass, CultureInfo culture)
    {
        var manager = new ResourceManager(typeof(SharedText).Assembly.GetType(textClass)!);
        var set = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.NotNull(set);
        return set.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    private const string SampleText = "220284/2026";

    private static object? Sample(Type type)
    {
        if (type == typeof(string)) return SampleText;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1);
        if (type == typeof(DateOnly)) return new DateOnly(2026, 11, 24);
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsValueType) return Activator.CreateInstance(type);
        return type.IsGenericType ? Array.CreateInstance(type.GetGenericArguments()[0], 0) : null;
    }

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Placeholder();
}
