namespace ServiceMarket.Domain.Identity;

/// <summary>Who acts: an account with its one role, bound to a division or to an organisation.</summary>
/// <param name="UserId">Key of the account.</param>
/// <param name="Name">As shown in trails.</param>
/// <param name="Role">The one role of the account.</param>
/// <param name="Division">Code of the division whose business it is (province, prefecture, county or township), or null.</param>
/// <param name="Organisation">Unified social credit code of the organisation it belongs to, or null.</param>
/// <param name="WorkerId">Key of the field worker that this account is, or null.</param>
public sealed record Actor(string UserId, string Name, Role Role, string? Division = null, string? Organisation = null, string? WorkerId = null)
{
    /// <summary>A job of the program: may carry out what a person has already decided.</summary>
    public static readonly Actor System = new("system", "system", Role.System);

    /// <summary>Whether the division lies in this person's jurisdiction. The program itself reaches everywhere.</summary>
    public bool Covers(string divisionCode) =>
        Role == Role.System || (Division is { } own && DivisionCode.Contains(own, divisionCode));

    /// <summary>Whether this person belongs to the organisation.</summary>
    public bool BelongsTo(string creditCode) => Role == Role.System || (Organisation is { } own && own == creditCode);
}
