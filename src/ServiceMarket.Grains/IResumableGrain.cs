namespace ServiceMarket.Grains;

/// <summary>A grain that walks to other grains: whatever step a crash left open is finished here, with the same operation ids.</summary>
public interface IResumableGrain : IGrainWithStringKey
{
    Task Resume();
}
