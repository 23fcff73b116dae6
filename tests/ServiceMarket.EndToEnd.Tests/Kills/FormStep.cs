using ServiceMarket.Database;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>A form on a page, sent with these fields changed.</summary>
/// <param name="Name">For messages.</param>
/// <param name="By">Account that does it.</param>
/// <param name="Page">Where the form is; known when the act's turn has come.</param>
/// <param name="Action">Where it is sent; empty: to its own page.</param>
/// <param name="Count">How often the rows hold it.</param>
/// <param name="Fields">What is filled in.</param>
public sealed record FormStep(
    string Name, string By, Func<string> Page, Func<string> Action, Func<MarketDbContext, Task<int>> Count, params (string Name, string Value)[] Fields);
