namespace ServiceMarket.Domain.Providers;

/// <summary>Code of a service item (as <c>C02</c>) that an organisation offers.</summary>
public sealed class OfferedItem
{
    private OfferedItem() { }

    internal OfferedItem(string providerId, string itemCode) => (ServiceProviderId, ItemCode) = (providerId, itemCode);

    public string ServiceProviderId { get; private init; } = "";
    public string ItemCode { get; private init; } = "";
}
