using System.Globalization;

namespace ServiceMarket.Domain;

/// <summary>Refusals of the working-day calendar.</summary>
public static class WorkingDaysRefusals
{
    /// <summary>Holidays and make-up days of year {0} are not in the table: an administrator has to load them first.</summary>
    public static Refusal YearUnknown(int year) => Refusal.Of("Shared_CalendarUnknown", year.ToString(CultureInfo.InvariantCulture));
}
