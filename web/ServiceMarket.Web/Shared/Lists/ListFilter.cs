namespace ServiceMarket.Web.Shared.Lists;

/// <summary>
/// What a list's URL says. A feature derives its own and adds nullable properties for its filters: a value that can't be read stays null
/// and is ignored, never an error. <c>sort=date</c> ascends, <c>sort=-date</c> descends.
/// </summary>
public abstract class ListFilter
{
    private const int Longest = 200;
    private int page = 1;
    private int size = 20;

    public int Page { get => page; set => page = Math.Clamp(value, 1, 1_000_000); }
    public int Size { get => size; set => size = Math.Clamp(value, 5, Longest); }
    public string? Sort { get; set; }

    /// <summary><c>xlsx</c> asks for the same rows as a file.</summary>
    public string? Format { get; set; }

    public bool WantsExcel => string.Equals(Format, "xlsx", StringComparison.OrdinalIgnoreCase);
}
