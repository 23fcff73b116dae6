namespace ServiceMarket.Domain;

/// <summary>
/// Why a command was not carried out. The user reads the sentence behind <see cref="Code"/>, beside <see cref="Field"/>.
/// </summary>
/// <param name="Code"><c>Feature_Name</c>; the page finds the sentence under <c>Refusal_Feature_Name</c> in that feature's texts.</param>
/// <param name="Field">The form field it belongs to, or null for the whole form.</param>
/// <param name="Arguments">Values for {0}, {1}, … already written out without culture; one that begins with '@' is itself a text key.</param>
/// <param name="Source">Text key of the legal source (<c>Source_…</c>), or null for a rule of the program.</param>
public sealed record Refusal(string Code, string? Field, IReadOnlyList<string> Arguments, string? Source)
{
    /// <summary>A refusal for the whole form.</summary>
    public static Refusal Of(string code, params string[] arguments) => new(code, null, arguments, null);

    /// <summary>The same refusal, beside a field.</summary>
    public Refusal At(string field) => this with { Field = field };

    /// <summary>The same refusal, with the article that demands it.</summary>
    public Refusal By(string source) => this with { Source = source };

    /// <summary>Leaves the domain method; nothing of the command is saved.</summary>
    public RefusedException AsException() => new(this);

    public bool Equals(Refusal? other) =>
        other is not null && Code == other.Code && Field == other.Field && Source == other.Source && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Code, Field, Source, Arguments.Count);
}
