using System.Text.Json.Serialization;
using ServiceMarket.Domain;

namespace ServiceMarket.Grains;

/// <summary>The answer to a command: done, or refused with a reason. A refusal is data, never an exception over the wire.</summary>
public sealed record Outcome<T>(T? Value, Refusal? Refusal, int Version)
{
    [JsonIgnore]
    public bool IsDone => Refusal is null;

    /// <summary>The value of a command that was done; throws <see cref="RefusedException"/> otherwise.</summary>
    public T Require() => Refusal is null ? Value! : throw Refusal.AsException();
}

public static class Outcome
{
    public static Outcome<T> Done<T>(T value, int version) => new(value, null, version);

    public static Outcome<T> Refused<T>(Refusal refusal) => new(default, refusal, 0);
}

/// <summary>The answer of a command that has nothing else to tell.</summary>
/// <param name="Id">Key of the aggregate.</param>
/// <param name="Version">Its version after the commit.</param>
public sealed record Receipt(string Id, int Version);
