namespace ServiceMarket.Testing.OpenData;

/// <param name="Name">As in the JSON.</param>
/// <param name="Is">A type, <c>[]</c> before it for a list, <c>code:</c> and the name of a closed list, or the name of an object below.</param>
/// <param name="IsRequired">By the schema.</param>
internal sealed record OcdsField(string Name, string Is, bool IsRequired = false);

/// <summary>
/// What OCDS 1.1.5 and its extensions bids and lots say of the objects that we write: which fields there are, which must be, which lists are
/// closed. Written down from the standard's reference, field by field; a field that is not here is a fault until somebody has looked it up.
/// </summary>
internal static class OcdsFields
{
    public static readonly Dictionary<string, string[]> ClosedLists = new()
    {
        ["releaseTag"] = ["planning", "planningUpdate", "tender", "tenderAmendment", "tenderUpdate", "tenderCancellation", "award", "awardUpdate",
            "awardCancellation", "contract", "contractUpdate", "contractAmendment", "implementation", "implementationUpdate", "contractTermination", "compiled"],
        ["initiationType"] = ["tender"],
        ["tenderStatus"] = ["planning", "planned", "active", "cancelled", "unsuccessful", "complete", "withdrawn"],
        ["method"] = ["open", "selective", "limited", "direct"],
        ["procurementCategory"] = ["goods", "works", "services"],
        ["awardStatus"] = ["pending", "active", "cancelled", "unsuccessful"],
        ["contractStatus"] = ["pending", "active", "cancelled", "terminated"],
        ["currency"] = ["CNY"],
        // Open lists, held to what we mean to write.
        ["partyRole"] = ["buyer", "procuringEntity", "payer", "tenderer", "supplier", "payee"],
        ["awardCriteria"] = ["priceOnly", "costOnly", "qualityOnly", "ratedCriteria"],
        ["submissionMethod"] = ["electronicAuction", "electronicSubmission", "written", "inPerson"],
        ["bidStatistics"] = ["requests", "bids", "validBids", "bidders", "qualifiedBidders", "disqualifiedBids", "electronicBids", "smeBids", "foreignBids",
            "foreignBidsFromEU", "tendersAbnormallyLow", "lowestValidBidValue", "highestValidBidValue"],
    };

    public static readonly Dictionary<string, OcdsField[]> Objects = new()
    {
        ["releasePackage"] = [.. Head, new("releases", "[]release", true), new("links", "links")],
        ["recordPackage"] = [.. Head, new("records", "[]record", true)],
        ["record"] = [new("ocid", "ocid", true), new("releases", "[]release", true), new("compiledRelease", "release")],
        ["publisher"] = [new("name", "string", true), new("uri", "uri"), new("scheme", "string"), new("uid", "string")],
        ["links"] = [new("next", "uri"), new("prev", "uri")],
        ["release"] = [new("ocid", "ocid", true), new("id", "id", true), new("date", "date", true), new("tag", "[]code:releaseTag", true),
            new("initiationType", "code:initiationType", true), new("language", "string"), new("parties", "[]party"), new("buyer", "reference"),
            new("tender", "tender"), new("bids", "bids"), new("awards", "[]award"), new("contracts", "[]contract")],
        ["party"] = [new("id", "id", true), new("name", "string"), new("identifier", "identifier"), new("roles", "[]code:partyRole")],
        ["identifier"] = [new("scheme", "string"), new("id", "string"), new("legalName", "string")],
        ["reference"] = [new("id", "id"), new("name", "string")],
        ["tender"] = [new("id", "id", true), new("title", "string"), new("description", "string"), new("status", "code:tenderStatus"),
            new("procuringEntity", "reference"), new("items", "[]item"), new("value", "value"), new("procurementMethod", "code:method"),
            new("procurementMethodDetails", "string"), new("mainProcurementCategory", "code:procurementCategory"), new("awardCriteria", "code:awardCriteria"),
            new("submissionMethod", "[]code:submissionMethod"), new("tenderPeriod", "period"), new("contractPeriod", "period"),
            new("numberOfTenderers", "integer"), new("lots", "[]lot"), new("amendments", "[]amendment")],
        ["lot"] = [new("id", "id", true), new("title", "string"), new("status", "code:tenderStatus"), new("value", "value"), new("contractPeriod", "period")],
        ["item"] = [new("id", "id", true), new("description", "string"), new("description_en", "string"), new("classification", "classification"),
            new("quantity", "number"), new("unit", "unit"), new("relatedLot", "string")],
        ["classification"] = [new("scheme", "string"), new("id", "string"), new("description", "string")],
        ["unit"] = [new("name", "string"), new("value", "value")],
        ["value"] = [new("amount", "number"), new("currency", "code:currency")],
        ["period"] = [new("startDate", "date"), new("endDate", "date")],
        ["amendment"] = [new("id", "id"), new("date", "date"), new("description", "string"), new("rationale", "string"), new("amendsReleaseID", "string"),
            new("releaseID", "string")],
        ["bids"] = [new("statistics", "[]statistic")],
        ["statistic"] = [new("id", "id", true), new("measure", "code:bidStatistics", true), new("date", "date"), new("value", "number", true),
            new("currency", "code:currency"), new("relatedLot", "string")],
        ["award"] = [new("id", "id", true), new("title", "string"), new("status", "code:awardStatus"), new("date", "date"), new("value", "value"),
            new("suppliers", "[]reference"), new("items", "[]item"), new("contractPeriod", "period"), new("relatedLots", "[]string")],
        ["contract"] = [new("id", "id", true), new("awardID", "string", true), new("title", "string"), new("description", "string"),
            new("status", "code:contractStatus"), new("period", "period"), new("value", "value"), new("items", "[]item"), new("dateSigned", "date"),
            new("implementation", "implementation"), new("amendments", "[]amendment")],
        ["implementation"] = [new("transactions", "[]transaction")],
        ["transaction"] = [new("id", "id", true), new("date", "date"), new("value", "value"), new("payer", "reference"), new("payee", "reference")],
    };

    private static OcdsField[] Head =>
    [
        new("uri", "uri", true), new("version", "version", true), new("extensions", "[]uri"), new("publishedDate", "date", true),
        new("publisher", "publisher", true), new("license", "uri"), new("publicationPolicy", "uri"),
    ];
}
