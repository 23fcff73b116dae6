using System.ComponentModel.DataAnnotations;

namespace ServiceMarket.Web.Shared.Forms;

/// <summary>
/// A day that somebody can mean: what is counted from it stays inside the calendar and every engine can store it. All days and moments of
/// all forms have it (<see cref="Hosting.FormTexts"/>), so that none is forgotten.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlausibleDayAttribute() : ValidationAttribute("Error_PlausibleDay")
{
    public override bool IsValid(object? value) => value switch
    {
        DateOnly day => IsPlausible(day.Year),
        DateTime moment => IsPlausible(moment.Year),
        _ => true,
    };

    private static bool IsPlausible(int year) => year is >= 1900 and < 2200;
}
