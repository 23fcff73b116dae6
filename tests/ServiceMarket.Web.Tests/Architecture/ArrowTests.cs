using System.Reflection;
using System.Text.RegularExpressions;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Grains;
using ServiceMarket.Jobs;

namespace ServiceMarket.Web.Tests.Architecture;

/// <summary>Who may know whom, who may save, and which way grains call each other. See src/README.md.</summary>
public sealed partial class ArrowTests
{
    /// <summary>The caller stands before the called. Statements are acts of the contract's grain, visits of the person's.</summary>
    private static readonly string[] Order = ["Settlements", "Contracts", "Visits", "Recipients", "Tenders", "Catalogue", "Providers", "Funds"];

    public static TheoryData<string, string> Forbidden => new()
    {
        { nameof(Domain), "ServiceMarket|Microsoft.EntityFrameworkCore|Microsoft.AspNetCore|Orleans|Hangfire|MailKit|Microsoft.Extensions" },
        { nameof(Database), "ServiceMarket.(Grains|Jobs|Web)|Orleans|Hangfire|MailKit|Microsoft.AspNetCore.Mvc" },
        { nameof(Grains), "ServiceMarket.(Jobs|Web)|Hangfire|MailKit|Microsoft.AspNetCore.(Mvc|Http)" },
        { nameof(Jobs), "ServiceMarket.Web|Microsoft.AspNetCore.(Mvc|Http)" },
    };

    [Theory, MemberData(nameof(Forbidden))]
    public void Project_RefersOnlyDownwards(string project, string forbidden)
    {
        var pattern = new Regex($"^({forbidden.Replace(".", "\\.", StringComparison.Ordinal)})");
        Assert.DoesNotContain(Assemblies[project].GetReferencedAssemblies(), assembly => pattern.IsMatch(assembly.Name!));
    }

    [Fact]
    public void Grains_CallOneWay()
    {
        var homes = Assemblies[nameof(Grains)].GetTypes().Where(type => type.IsInterface && type.Name.EndsWith("Grain", StringComparison.Ordinal))
            .ToDictionary(type => type.Name, type => type.Namespace!.Split('.').Last());
        var back = new List<string>();
        foreach (var (path, text) in SourceTree.Files("src/ServiceMarket.Grains"))
            foreach (Match call in GrainCall().Matches(text))
                if (Array.IndexOf(Order, path.Split('/')[2]) is var caller && caller < 0 || caller >= Array.IndexOf(Order, homes[call.Groups[1].Value]))
                    back.Add($"{path} calls {call.Groups[1].Value}");
        Assert.Empty(back);
    }

    [Fact]
    public void Pages_NeverSaveBusinessRows() => Assert.Empty(SourceTree.Files("web")
        .Where(file => Saving().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void Rows_AreOpenedForWritingByTheFewThatSay() => Assert.Empty(SourceTree.Production()
        .SelectMany(file => Opening().Matches(file.Text).Select(match => $"{match.Groups[1].Value} in {Project(file.Path)}")).Distinct()
        .Except(["Grain in ServiceMarket.Grains", "Clustering in ServiceMarket.Grains", "Outbox in ServiceMarket.Jobs", "OpenData in ServiceMarket.Jobs", "Identity in ServiceMarket.Database",
            "Seeder in ServiceMarket.Database"]));

    [Fact]
    public void Grains_WriteThroughTheOneCommitPath() => Assert.Empty(Assemblies[nameof(Grains)].GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(Grain).IsAssignableFrom(type) && !IsAggregateGrain(type)).Select(type => type.Name));

    private static readonly Dictionary<string, Assembly> Assemblies = new()
    {
        [nameof(Domain)] = typeof(Money).Assembly,
        [nameof(Database)] = typeof(MarketDbContext).Assembly,
        [nameof(Grains)] = typeof(IResumableGrain).Assembly,
        [nameof(Jobs)] = typeof(RecurringJobs).Assembly,
    };

    private static bool IsAggregateGrain(Type type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.IsGenericType && at.GetGenericTypeDefinition() == typeof(AggregateGrain<>)) return true;
        return false;
    }

    private static string Project(string path) => path.Split('/')[1];

    [GeneratedRegex(@"GetGrain<(I\w+Grain)>")]
    private static partial Regex GrainCall();

    [GeneratedRegex(@"\.SaveChanges|ExecuteUpdate|ExecuteDelete|OpenForWriting")]
    private static partial Regex Saving();

    [GeneratedRegex(@"OpenForWriting\(Writer\.(\w+)\)")]
    private static partial Regex Opening();
}
