namespace ServiceMarket.Domain;

/// <summary>
/// A personal text in clear on its way from a form to the grain that seals it. It never prints itself, so a logged command shows nothing.
/// </summary>
/// <param name="Value">The text in clear.</param>
public readonly record struct PersonalText(string? Value)
{
    public static readonly PersonalText Empty = new("");

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value);

    /// <summary>Without the blanks around it; empty when nothing was given.</summary>
    public string Trimmed => Value?.Trim() ?? "";

    /// <summary>Never the text.</summary>
    public override string ToString() => IsEmpty ? "" : "•••";
}
