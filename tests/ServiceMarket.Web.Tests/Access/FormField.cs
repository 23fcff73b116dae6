using System.Collections;
using ServiceMarket.Domain;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>One field that an action's form has, by its name on the wire.</summary>
public sealed record FormField(string Name, Type Type)
{
    public bool IsVersion => Name == "Version";

    /// <summary>All of them, down to the first entry of each list.</summary>
    public static IReadOnlyList<FormField> Of(WebAction action) => [.. action.Action.MethodInfo.GetParameters()
        .Where(parameter => !action.Parameters.Contains(parameter.Name!) && parameter.ParameterType != typeof(CancellationToken))
        .SelectMany(parameter => Within(IsPlain(parameter.ParameterType) ? parameter.Name! : "", parameter.ParameterType))];

    /// <summary>Something that could be taken.</summary>
    public string Sample() =>
        Type == typeof(bool) ? "true"
        : Type == typeof(int) || Type == typeof(long) || Type == typeof(double) ? "1"
        : Type == typeof(Money) ? "1.00"
        : Type == typeof(DateOnly) ? "2026-11-24"
        : Type == typeof(TimeOnly) ? "09:00"
        : Type == typeof(DateTime) ? "2026-11-24T09:00"
        : Type.IsEnum ? $"{Enum.GetValues(Type).GetValue(0)}"
        : "sample text";

    /// <summary>What nobody can mean in a field of this type.</summary>
    public IReadOnlyList<string> Wrong() =>
        Type == typeof(bool) ? ["perhaps"]
        : Type == typeof(int) || Type == typeof(long) ? IsVersion ? ["one", "1.5"] : ["one", "1.5", "-1", "99999999999999999999"]
        : Type == typeof(double) ? ["one", "NaN", "1e999"]
        : Type == typeof(Money) ? ["one", "1.234", "-1.00", "99999999999999999999"]
        : Type == typeof(DateOnly) ? ["some day", "2026-02-30", "9999-12-31", "0001-01-01"]
        : Type == typeof(DateTime) ? ["some day", "2026-02-30T09:00", "9999-12-31T23:59", "0001-01-01T00:00"]
        : Type == typeof(TimeOnly) ? ["noon", "25:00"]
        : Type.IsEnum ? ["Nonsense", "999"]
        : Name == "OperationId" ? ["<script>", "short"]
        : [];

    private static IEnumerable<FormField> Within(string name, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (IsPlain(type)) return [new(name, type)];
        if (typeof(IEnumerable).IsAssignableFrom(type))
        {
            var entry = type.GetGenericArguments() is [var only] ? only : typeof(string);
            return Within(IsPlain(entry) ? name : $"{name}[0]", entry);
        }

        return type.GetProperties().Where(property => property.CanWrite)
            .SelectMany(property => Within(name.Length > 0 ? $"{name}.{property.Name}" : property.Name, property.PropertyType));
    }

    private static bool IsPlain(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Money)
            || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(DateTime) || type == typeof(decimal);
    }
}
