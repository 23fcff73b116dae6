namespace ServiceMarket.Domain.Catalogue;

/// <summary>
/// What one unit of an item is. There is no unit for a post or a head on the provider's payroll: services are bought, not staff.
/// </summary>
public enum ServiceUnit
{
    /// <summary>One time the service is done.</summary>
    Time,
    /// <summary>One contact with one person: the same person twice is two. Never to be read as <see cref="Person"/>.</summary>
    PersonTime,
    /// <summary>One hour of service.</summary>
    Hour,
    /// <summary>One day.</summary>
    Day,
    /// <summary>One meal.</summary>
    Meal,
    /// <summary>One recipient for one month, with a least number of visits a week.</summary>
    PersonMonth,
    /// <summary>One different person, however often seen.</summary>
    Person,
    /// <summary>One household.</summary>
    Household,
    /// <summary>One contact with one household.</summary>
    HouseholdTime,
    /// <summary>One case, from opening to closing.</summary>
    Case,
    /// <summary>One group session.</summary>
    Session,
    /// <summary>One event.</summary>
    Event,
    /// <summary>One instance with its result.</summary>
    Instance,
    /// <summary>One project.</summary>
    Project,
}
