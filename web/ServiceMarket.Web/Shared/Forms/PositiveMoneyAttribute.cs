using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain;

namespace ServiceMarket.Web.Shared.Forms;

/// <summary>More than nothing. Whether it may be that much is the domain's question.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PositiveMoneyAttribute() : ValidationAttribute("Error_PositiveMoney")
{
    public override bool IsValid(object? value) => value is null || value is Money { Fen: > 0 };
}
