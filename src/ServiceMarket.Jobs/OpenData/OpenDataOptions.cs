namespace ServiceMarket.Jobs.OpenData;

/// <summary>Section <c>ServiceMarket:OpenData</c>: who publishes, on which terms, and the names that go into the data.</summary>
public sealed class OpenDataOptions
{
    public const string Section = "ServiceMarket:OpenData";

    /// <summary>The Open Contracting Partnership gives one to each publisher; this one stands in until it has.</summary>
    public string OcidPrefix { get; set; } = "ocds-panshi";

    public string PublisherName { get; set; } = "ServiceMarket";

    /// <summary>A page about the publisher, or empty.</summary>
    public string PublisherUri { get; set; } = "";

    /// <summary>Address of the licence.</summary>
    public string License { get; set; } = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>Address of the publication policy, or empty.</summary>
    public string PublicationPolicy { get; set; } = "";

    /// <summary>Unified social credit codes of the buying bureaus by county code; a bureau without one is known by its division's code.</summary>
    public Dictionary<string, string> BuyerCreditCodes { get; } = [];

    /// <summary>The identifier of a tender's procedure for as long as its data lives.</summary>
    public string OcidOf(string tenderId) => $"{OcidPrefix}-{tenderId}";

    /// <summary>The tender of a procedure that has no release yet; empty if this is no identifier of ours.</summary>
    public string TenderIdOf(string ocid) => ocid.StartsWith($"{OcidPrefix}-", StringComparison.Ordinal) ? ocid[(OcidPrefix.Length + 1)..] : "";
}
