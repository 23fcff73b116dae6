namespace ServiceMarket.Domain.Catalogue;

/// <summary>State of one version of the list.</summary>
public enum ServiceListState
{
    /// <summary>Being written; binds nobody.</summary>
    Draft,
    /// <summary>In force from its effective day, without a last day.</summary>
    Published,
    /// <summary>Has a last day: a later version takes over on the day after.</summary>
    Retired,
}
