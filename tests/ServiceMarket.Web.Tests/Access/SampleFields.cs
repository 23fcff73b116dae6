using System.Globalization;
using ServiceMarket.Domain;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>A form that could be taken: every field of the action's form filled in with something of its type.</summary>
static class SampleFields
{
    public static IEnumerable<KeyValuePair<string, string>> Of(WebAction action) =>
        action.Action.MethodInfo.GetParameters()
            .Where(p => !action.Parameters.Contains(p.Name!) && p.ParameterType != typeof(CancellationToken))
            .SelectMany(p => Value(p.ParameterType) is { } plain
                ? [new(p.Name!, plain)]
                : p.ParameterType.GetProperties().Where(field => field.CanWrite && field.Name != "OperationId" && field.Name != "Version")
                    .Select(field => new KeyValuePair<string, string>(field.Name, Value(field.PropertyType) ?? "")));

    private static string? Value(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type == typeof(string) ? "sample text"
            : type == typeof(bool) ? "true"
            : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? "1"
            : type == typeof(Money) ? "1.00"
            : type == typeof(DateOnly) ? "2026-11-24"
            : type == typeof(TimeOnly) ? "09:00"
            : type == typeof(DateTime) ? "2026-11-24T09:00"
            : type.IsEnum ? Convert.ToString(Enum.GetValues(type).GetValue(0), CultureInfo.InvariantCulture)
            : null;
    }
}
