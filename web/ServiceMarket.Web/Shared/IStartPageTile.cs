using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Shared;

/// <summary>What a feature puts on a person's start page. A file per feature is enough: the host finds every implementation.</summary>
public interface IStartPageTile
{
    /// <summary>Only this person's own work, in their own division or organisation; empty when the role has none here.</summary>
    Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation);
}

public enum TileKind
{
    /// <summary>What waits for me.</summary>
    Waiting,
    /// <summary>What is late.</summary>
    Late,
    /// <summary>How much is left.</summary>
    Left,
}

/// <param name="Kind">The column of the start page.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Value">The count or amount, written out.</param>
/// <param name="Url">The list behind the number.</param>
/// <param name="Hint">A short second line, or null.</param>
public sealed record Tile(TileKind Kind, string Title, string Value, string Url, string? Hint = null);
