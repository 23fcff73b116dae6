using System.ComponentModel.DataAnnotations;

namespace ServiceMarket.Web.Tenders;

/// <summary>A day of this or the next century: what is counted from it stays inside the calendar.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlausibleDayAttribute() : ValidationAttribute("Error_PlausibleDay")
{
    public override bool IsValid(object? value) => value switch
    {
        DateOnly day => day.Year is >= 2000 and < 2200,
        DateTime moment => moment.Year is >= 2000 and < 2200,
        _ => true,
    };
}
