namespace ServiceMarket.Domain.Providers;

/// <summary>What an organisation says about itself. Contact name and phone arrive sealed.</summary>
/// <param name="Name">Full registered name.</param>
/// <param name="ContactName">Sealed.</param>
/// <param name="ContactPhone">Sealed.</param>
/// <param name="ContactEmail">An office address: notices are sent there.</param>
/// <param name="OfferedItemCodes">Codes as <c>C02</c>.</param>
/// <param name="ServedCounties">Six-digit codes.</param>
public sealed record ProviderParticulars(
    string Name, ProtectedText ContactName, ProtectedText ContactPhone, string ContactEmail,
    IReadOnlyList<string> OfferedItemCodes, IReadOnlyList<string> ServedCounties);
