using System.Collections.Frozen;
using ServiceMarket.Grains;

namespace ServiceMarket.Jobs;

/// <summary>The grain of an aggregate by the aggregate's name, as pending steps hold it: <c>Tender</c> is <c>ITenderGrain</c>.</summary>
public static class ResumableGrains
{
    private static readonly FrozenDictionary<string, Type> ByAggregate = typeof(IResumableGrain).Assembly.GetExportedTypes()
        .Where(type => type.IsInterface && type != typeof(IResumableGrain) && typeof(IResumableGrain).IsAssignableFrom(type))
        .ToFrozenDictionary(type => type.Name[1..^"Grain".Length]);

    public static IReadOnlyCollection<string> Aggregates => ByAggregate.Keys;

    public static Type Of(string aggregateType) => ByAggregate.GetValueOrDefault(aggregateType)
        ?? throw new InvalidOperationException($"No resumable grain I{aggregateType}Grain, but a step of it is open.");
}
