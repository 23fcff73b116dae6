using System.Reflection;

namespace ServiceMarket.Testing.Contracts;

/// <summary>Rows of earlier stages as they lie in the table, without living through those stages: state that a test starts from.</summary>
internal static class Rows
{
    public static T Make<T>(object values)
        where T : class
    {
        var row = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
        foreach (var value in values.GetType().GetProperties()) Set(row, value.Name, value.GetValue(values));
        return row;
    }

    /// <summary>Adds to the private list behind a read-only collection.</summary>
    public static T With<T, TChild>(this T row, string list, params TChild[] children)
        where T : class
    {
        var field = typeof(T).GetField(list, BindingFlags.Instance | BindingFlags.NonPublic) ?? throw new MissingFieldException(typeof(T).Name, list);
        ((List<TChild>)field.GetValue(row)!).AddRange(children);
        return row;
    }

    private static void Set(object row, string name, object? value)
    {
        for (var type = row.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly) is not { } property) continue;
            property.SetValue(row, value);
            return;
        }

        throw new MissingMemberException(row.GetType().Name, name);
    }
}
