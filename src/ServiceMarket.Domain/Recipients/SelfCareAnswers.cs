namespace ServiceMarket.Domain.Recipients;

/// <summary>The six indicators of 民发〔2021〕43号, art. 21: true = does it alone, false = cannot, null = not answered.</summary>
public sealed record SelfCareAnswers(bool? Eating, bool? Dressing, bool? BedTransfer, bool? Toileting, bool? WalkingIndoors, bool? Bathing)
{
    private static readonly string[] Names = [nameof(Eating), nameof(Dressing), nameof(BedTransfer), nameof(Toileting), nameof(WalkingIndoors), nameof(Bathing)];

    private bool?[] All => [Eating, Dressing, BedTransfer, Toileting, WalkingIndoors, Bathing];

    /// <summary>The first one without an answer, or null.</summary>
    public string? FirstUnanswered() => Array.IndexOf(All, null) is var at and >= 0 ? Names[at] : null;

    /// <summary>How many the person cannot do, 0 to 6.</summary>
    public int FailedCount => All.Count(answer => answer == false);

    /// <summary>Six characters, 1 = able: what is sealed. A health fact, so never a column in clear.</summary>
    public string ToCode() => string.Concat(All.Select(answer => answer == true ? '1' : '0'));

    /// <summary>Reads what <see cref="ToCode"/> wrote.</summary>
    public static SelfCareAnswers FromCode(string code) =>
        code.Length == 6
            ? new(code[0] == '1', code[1] == '1', code[2] == '1', code[3] == '1', code[4] == '1', code[5] == '1')
            : throw new ArgumentException("Six characters are needed.", nameof(code));

    /// <summary>Does not print answers.</summary>
    public override string ToString() => nameof(SelfCareAnswers);
}
