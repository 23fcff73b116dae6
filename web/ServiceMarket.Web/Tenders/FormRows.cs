using System.Globalization;
using ServiceMarket.Grains;

namespace ServiceMarket.Web.Tenders;

/// <summary>Forms show more rows than are sent; a refusal counts those sent and has to find its row again.</summary>
static class FormRows
{
    /// <param name="outcome">The answer.</param>
    /// <param name="list">The list's name in form and command.</param>
    /// <param name="meant">Which row of the form each sent one was.</param>
    /// <param name="member">The field, when the refusal names only the row.</param>
    public static Outcome<T> AtRows<T>(this Outcome<T> outcome, string list, IReadOnlyList<int> meant, string member = "")
    {
        if (outcome.Refusal is not { Field: { } field } refusal || !field.StartsWith($"{list}[", StringComparison.Ordinal)) return outcome;
        var end = field.IndexOf(']', StringComparison.Ordinal);
        var sent = int.Parse(field.AsSpan(list.Length + 1, end - list.Length - 1), CultureInfo.InvariantCulture);
        return outcome with { Refusal = refusal.At($"{list}[{meant[sent]}]{(end + 1 < field.Length ? field[(end + 1)..] : member)}") };
    }
}
