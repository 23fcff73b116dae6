namespace ServiceMarket.Domain.Visits;

/// <summary>Where a visit goes: the recipient and the divisions, copied onto the visit so that the week's list needs no join.</summary>
public sealed record Home(string RecipientId, string County, string Township);
