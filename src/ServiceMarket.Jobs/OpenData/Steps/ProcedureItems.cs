using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.OpenData.Ocds;

namespace ServiceMarket.Jobs.OpenData.Steps;

/// <summary>The services, with quantity and unit, at the price that the stage knows.</summary>
internal static class ProcedureItems
{
    // The county's published service list is no scheme of the code list; a local one is marked by x_.
    private const string ServiceList = "x_serviceList";

    public static OcdsItem[] AtCeiling(Tender tender) =>
        [.. tender.Lines.Select(line => Item(line.Id, line.ItemCode, line.NameZh, line.NameEn, line.Quantity, line.Unit, line.CeilingUnitPriceFen))];

    public static OcdsItem[] AsBid(Tender tender, Bid bid)
    {
        var prices = bid.Lines.ToDictionary(line => line.TenderLineId, line => line.UnitPriceFen);
        return [.. tender.Lines.Select(line => Item(line.Id, line.ItemCode, line.NameZh, line.NameEn, line.Quantity, line.Unit, prices[line.Id]))];
    }

    /// <summary>The contract's services together with what these supplements added.</summary>
    public static OcdsItem[] AsOrdered(CareContract contract, IEnumerable<ContractSupplement> supplements)
    {
        var added = supplements.SelectMany(supplement => supplement.Lines).ToLookup(line => line.ContractLineId, line => line.Quantity);
        return [.. contract.Lines.Select(line =>
            Item(line.Id, line.ItemCode, line.NameZh, line.NameEn, line.Quantity + added[line.Id].Sum(), line.Unit, line.UnitPriceFen))];
    }

    private static OcdsItem Item(string id, string code, string nameZh, string nameEn, int quantity, string unit, long unitPriceFen) =>
        new(id, nameZh, new OcdsClassification(ServiceList, code, nameZh), quantity, new OcdsUnit(OpenDataWords.Unit(unit), OcdsValue.OfFen(unitPriceFen)))
        {
            DescriptionEn = nameEn.Length > 0 ? nameEn : null,
            RelatedLot = Procedure.OnlyLot,
        };
}
