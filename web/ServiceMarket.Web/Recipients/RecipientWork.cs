namespace ServiceMarket.Web.Recipients;

/// <summary>What waits for somebody: the lists behind the start page's numbers.</summary>
public enum RecipientWork
{
    Assess,
    Confirm,
    Approve,
    Review,
}
