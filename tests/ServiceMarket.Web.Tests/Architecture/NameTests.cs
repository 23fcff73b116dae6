using System.Reflection;
using System.Text.RegularExpressions;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains;
using ServiceMarket.Testing;

namespace ServiceMarket.Web.Tests.Architecture;

/// <summary>What keeps a reader's way short: names that mean something, small files, events that stay as they were, rules with their source.</summary>
public sealed partial class NameTests
{
    private const int MostLines = 300;

    [Fact]
    public void Files_AreSmallAndNamedForWhatTheyHold() => Assert.Empty(SourceTree.Production()
        .Where(file => file.Text.Count(c => c == '\n') > MostLines || Empty().IsMatch(Path.GetFileNameWithoutExtension(file.Path))).Select(file => file.Path));

    [Fact]
    public void FeatureFolders_AreTheSameNounsEverywhere()
    {
        string[] features = ["Funds", "Catalogue", "Providers", "Tenders", "Contracts", "Recipients", "Visits", "Settlements"];
        foreach (var project in new[] { "src/ServiceMarket.Domain", "src/ServiceMarket.Grains", "database/ServiceMarket.Database", "web/ServiceMarket.Web" })
            Assert.Empty(features.Where(feature => !Directory.Exists(Path.Combine(Repository.Root, project, feature))).Select(feature => $"{project}/{feature}"));
    }

    [Fact]
    public void Events_CannotBeChanged() => Assert.Empty(typeof(DomainEvent).Assembly.GetTypes()
        .Where(type => typeof(DomainEvent).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(type => type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{type.Name}.{property.Name}")));

    [Fact]
    public void Commands_EveryOne_SayWhoMayCallThem() => Assert.Empty(typeof(Command).Assembly.GetTypes()
        .Where(type => typeof(Command).IsAssignableFrom(type) && !type.IsAbstract && type.GetCustomAttribute<CallableByAttribute>() is null)
        .Select(type => type.Name));

    [GeneratedRegex("((?<!Tag)Helper|Util|Utils|Utility|Manager|Common|Misc)s?$")]
    private static partial Regex Empty();
}
