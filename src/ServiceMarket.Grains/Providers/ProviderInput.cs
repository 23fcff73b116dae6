using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Providers;

/// <summary>What a form says about an organisation, contact person in clear on the way to the grain. On a change empty contact texts mean "as it is".</summary>
public sealed record ProviderInput(
    string Name, PersonalText ContactName, PersonalText ContactPhone, string ContactEmail,
    IReadOnlyList<string> OfferedItemCodes, IReadOnlyList<string> ServedCounties);

/// <summary>What a form says about a person who is hired.</summary>
public sealed record WorkerInput(PersonalText Name, PersonalText Phone, PersonalText IdNumber, string HomeTownship, DateOnly EmployedFrom);
