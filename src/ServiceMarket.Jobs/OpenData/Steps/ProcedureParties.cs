using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.OpenData.Ocds;

namespace ServiceMarket.Jobs.OpenData.Steps;

/// <summary>
/// Who takes part, by identifiers that mean something outside. org-id.guide lists no register of the unified social credit code (GB 32100),
/// so its scheme is called CN-USCC here: the register's country and the code's usual English name, as the guide forms its own. A bureau
/// whose code is not configured is known by the code of its division (GB/T 2260): there is one civil affairs bureau to each.
/// </summary>
internal static class ProcedureParties
{
    public const string CreditCodeScheme = "CN-USCC";
    public const string DivisionScheme = "CN-GBT2260";

    public static OcdsParty BuyerOf(Procedure procedure)
    {
        var name = OpenDataWords.Of("BuyerName", procedure.CountyName);
        var (scheme, id) = procedure.BuyerCreditCode is { } code ? (CreditCodeScheme, code) : (DivisionScheme, procedure.Tender.County);
        return new OcdsParty($"{scheme}-{id}", name, new OcdsIdentifier(scheme, id, name), ["buyer", "procuringEntity", "payer"]);
    }

    /// <summary>Only from the award on: before it nobody may know who bids.</summary>
    public static OcdsParty SupplierOf(Bid bid) => Supplier(bid.ProviderId, bid.ProviderName);

    public static OcdsParty SupplierOf(CareContract contract) => Supplier(contract.ProviderId, contract.ProviderName);

    private static OcdsParty Supplier(string code, string name) =>
        new($"{CreditCodeScheme}-{code}", name, new OcdsIdentifier(CreditCodeScheme, code, name), ["tenderer", "supplier", "payee"]);
}
