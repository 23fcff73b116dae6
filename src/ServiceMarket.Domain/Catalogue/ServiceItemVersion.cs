namespace ServiceMarket.Domain.Catalogue;

/// <summary>
/// One item as one version of the list words and prices it. Tender and contract lines point at its <see cref="Id"/>: a later version has
/// items of its own, so an old contract keeps what it was signed with.
/// </summary>
public sealed class ServiceItemVersion
{
    private ServiceItemVersion() { }

    internal ServiceItemVersion(string id, string versionId, ServiceItemText text)
    {
        Id = id;
        ServiceListVersionId = versionId;
        Write(text);
    }

    public string Id { get; private init; } = "";
    /// <summary>The version of the list it stands in.</summary>
    public string ServiceListVersionId { get; private init; } = "";
    /// <summary>Letter of the category and two digits: the same code in two versions is the same service.</summary>
    public string Code { get; private set; } = "";
    public string NameZh { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public ServiceCategory Category { get; private set; }
    public ServiceUnit Unit { get; private set; }
    /// <summary>Content standard.</summary>
    public string Content { get; private set; } = "";
    public string ContentEn { get; private set; } = "";
    /// <summary>Least minutes of one unit; 0 where time is not what counts.</summary>
    public int MinMinutes { get; private set; }
    public int WorkersNeeded { get; private set; }
    /// <summary>Highest (or fixed) price of one unit in fen.</summary>
    public long CeilingPriceFen { get; private set; }
    public PriceKind PriceKind { get; private set; }
    /// <summary>Certificate (name of a <c>WorkerQualificationKind</c>) that the worker must hold, or null.</summary>
    public string? NeedsQualification { get; private set; }
    /// <summary>Done at the recipient's home; a phone contact is not and is never paid as a visit.</summary>
    public bool IsHomeVisit { get; private set; }
    public TargetGroup Target { get; private set; }
    /// <summary>Meant for recipients under 18.</summary>
    public bool ForMinors { get; private set; }
    /// <summary>Promised visits a week where a month is sold.</summary>
    public int? VisitsPerWeek { get; private set; }
    /// <summary>Most units for one person a day.</summary>
    public int? DailyCeiling { get; private set; }
    /// <summary>Most units for one person a month.</summary>
    public int? MonthlyCeiling { get; private set; }

    /// <summary>What the bureau wrote.</summary>
    public ServiceItemText ToText() => new(Code, NameZh, NameEn, Category, Unit, Content, ContentEn, MinMinutes, WorkersNeeded,
        CeilingPriceFen, PriceKind, NeedsQualification, IsHomeVisit, Target, VisitsPerWeek, DailyCeiling, MonthlyCeiling);

    internal void Write(ServiceItemText text)
    {
        (Code, NameZh, NameEn, Category, Unit) = (text.Code, text.NameZh, text.NameEn, text.Category, text.Unit);
        (Content, ContentEn) = (text.Content, text.ContentEn);
        (MinMinutes, WorkersNeeded, CeilingPriceFen, PriceKind) = (text.MinMinutes, text.WorkersNeeded, text.CeilingPriceFen, text.PriceKind);
        (NeedsQualification, IsHomeVisit, Target) = (text.NeedsQualification, text.IsHomeVisit, text.Target);
        (VisitsPerWeek, DailyCeiling, MonthlyCeiling) = (text.VisitsPerWeek, text.DailyCeiling, text.MonthlyCeiling);
        ForMinors = text.Target == TargetGroup.Minors;
    }
}
