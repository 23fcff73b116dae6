using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Tenders;

/// <summary>Points with at most two decimals; three are refused beside the field, not rounded.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PointsNumberAttribute() : ValidationAttribute("Error_PointsNumber")
{
    public override bool IsValid(object? value) => value is not string { Length: > 0 } typed || string.IsNullOrWhiteSpace(typed) || Points.TryParse(typed, out _);
}
