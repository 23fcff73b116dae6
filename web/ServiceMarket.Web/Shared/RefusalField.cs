using Microsoft.AspNetCore.Mvc.ModelBinding;
using ServiceMarket.Domain;

namespace ServiceMarket.Web.Shared;

/// <summary>The domain says AmountFen or Amount, the form AmountYuan: same field. What the form doesn't have belongs above the form.</summary>
static class RefusalField
{
    public static string Of(Refusal refusal, ModelStateDictionary form)
    {
        if (refusal.Field is not { } field) return "";
        var stem = field.EndsWith("Fen", StringComparison.Ordinal) ? field[..^3] : field;
        string[] names = [field, stem, stem + "Yuan", stem.EndsWith("Utc", StringComparison.Ordinal) ? stem[..^3] : stem];
        return names.FirstOrDefault(form.ContainsKey) ?? "";
    }
}
