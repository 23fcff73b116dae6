using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Tests.Mail;

public sealed partial class MailTextsTests
{
    public static TheoryData<string> Features => [.. typeof(MailTexts).Assembly.GetManifestResourceNames()
        .Select(name => FeatureName().Match(name)).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Features))]
    public void BothLanguages_SayTheSameThings_WithTheSameArguments(string feature)
    {
        var (chinese, english) = (Read(feature, "zh-CN"), Read(feature, "en"));
        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.All(chinese, text => Assert.Equal(Arguments(text.Value), Arguments(english[text.Key])));
        Assert.All(chinese.Keys, key => Assert.Contains(key.EndsWith("_Subject", StringComparison.Ordinal)
            ? key.Replace("_Subject", "_Body", StringComparison.Ordinal) : key.Replace("_Body", "_Subject", StringComparison.Ordinal), chinese.Keys));
    }

    [Fact]
    public void Subject_WithALineBreakInATitle_StaysOneLine()
    {
        var subject = new MailTexts("Tenders").Subject("Awarded", ["", "7", "a\r\nBcc: everybody@example.org"]);
        Assert.DoesNotContain('\n', subject);
        Assert.DoesNotContain('\r', subject);
    }

    private static Dictionary<string, string> Read(string feature, string language)
    {
        var texts = new ResourceManager($"ServiceMarket.Jobs.{feature}.{feature}Mail", typeof(MailTexts).Assembly);
        // The neutral set is Chinese; the English one must stand on its own.
        var culture = language == "zh-CN" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        return texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static string Arguments(string text) => string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct().Order());

    [GeneratedRegex(@"^ServiceMarket\.Jobs\.(\w+)\.\1Mail\.resources$")]
    private static partial Regex FeatureName();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
