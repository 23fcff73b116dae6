namespace ServiceMarket.Grains.Funds;

/// <summary>The budget of one county and year; key <c>220284/2026</c>. The only writer of what was allocated, taken and paid.</summary>
public interface IPurchaseBudgetGrain : IGrainWithStringKey
{
    Task<Outcome<Receipt>> RecordAllocation(RecordAllocation command);

    Task<Outcome<Receipt>> PreEncumber(PreEncumber command);

    Task<Outcome<Receipt>> Encumber(Encumber command);

    Task<Outcome<Receipt>> Expend(Expend command);

    Task<Outcome<Receipt>> Release(Release command);
}
