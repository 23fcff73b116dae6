namespace ServiceMarket.Domain;

/// <summary>
/// A personal text (name, number, address, health) that only exists encrypted here. Rules pass it on; only a deliberate reveal opens it.
/// </summary>
/// <param name="Ciphertext">What the row holds; empty means "not given".</param>
public readonly record struct ProtectedText(string Ciphertext)
{
    public static readonly ProtectedText Empty = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Ciphertext);

    /// <summary>Never the text: logs and pages that print it by mistake show this.</summary>
    public override string ToString() => IsEmpty ? "" : "•••";
}
