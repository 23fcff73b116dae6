namespace ServiceMarket.Domain.Identity;

/// <summary>Refusals that have to do with who asks.</summary>
public static class IdentityRefusals
{
    /// <summary>The role may not do this.</summary>
    public static Refusal RoleMayNot(Role role) => Refusal.Of("Identity_RoleMayNot", $"@Role_{role}");

    /// <summary>The record is outside the person's division or organisation.</summary>
    public static Refusal OutOfReach() => Refusal.Of("Identity_OutOfReach");

    /// <summary>A second person has to do this (separation of duties).</summary>
    public static Refusal SecondPersonNeeded() => Refusal.Of("Identity_SecondPersonNeeded");
}
