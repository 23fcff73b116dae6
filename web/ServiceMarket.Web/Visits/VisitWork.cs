namespace ServiceMarket.Web.Visits;

/// <summary>What waits for somebody: the lists behind the start page's numbers.</summary>
public enum VisitWork
{
    Assign,
    Late,
    Verify,
    Decide,
    GivenBack,
}
