namespace ServiceMarket.Domain.Catalogue;

/// <summary>Acts that change the state of a version.</summary>
public enum ServiceListTrigger
{
    /// <summary>A second person puts it into force.</summary>
    Publish,
    /// <summary>A later version takes over.</summary>
    Retire,
}
