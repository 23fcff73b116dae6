namespace ServiceMarket.Web.Providers;

/// <summary>A last valid day with a warning when it is near or past.</summary>
/// <param name="On">The day, or null.</param>
/// <param name="Today">Day in China.</param>
/// <param name="Else">What stands there when there is no day.</param>
public sealed record ExpiryMark(DateOnly? On, DateOnly Today, string Else);
