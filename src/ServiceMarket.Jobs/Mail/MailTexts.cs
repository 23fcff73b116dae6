using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace ServiceMarket.Jobs.Mail;

/// <summary>Both languages in one mail, Chinese first: nobody's language is stored for an address.</summary>
public sealed class MailTexts(string feature)
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("en")];
    private static readonly ConcurrentDictionary<string, ResourceManager> Managers = new();

    private readonly ResourceManager texts = Managers.GetOrAdd(
        feature, name => new ResourceManager($"ServiceMarket.Jobs.{name}.{name}Mail", typeof(MailTexts).Assembly));

    /// <summary>One line whatever the arguments hold: a title with a line break must not become a header.</summary>
    public string Subject(string key, object[] arguments)
    {
        var line = string.Join(" / ", Languages.Select(language => Format(key + "_Subject", language, arguments)));
        line = string.Concat(line.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= 400 ? line : line[..400];
    }

    public string Body(string key, object[] arguments)
    {
        var text = string.Join("\n\n----\n\n", Languages.Select(language => Format(key + "_Body", language, arguments)));
        return text.Length <= 4000 ? text : text[..4000];
    }

    private string Format(string key, CultureInfo language, object[] arguments) => string.Format(language,
        texts.GetString(key, language) ?? throw new MissingManifestResourceException($"{feature}Mail has no {key}."), arguments);
}
