using Microsoft.AspNetCore.Http.Extensions;

namespace ServiceMarket.Web.Shared.Lists;

/// <summary>This page's address with some of its query replaced: filters stay while paging and sorting.</summary>
public static class QueryLink
{
    public static string With(HttpRequest request, params (string Name, string? Value)[] changes)
    {
        var query = new QueryBuilder();
        foreach (var (name, values) in request.Query.Where(q => !changes.Any(c => string.Equals(c.Name, q.Key, StringComparison.OrdinalIgnoreCase))))
            foreach (var value in values.Where(v => !string.IsNullOrEmpty(v))) query.Add(name, value!);
        foreach (var (name, value) in changes.Where(c => !string.IsNullOrEmpty(c.Value))) query.Add(name, value!);
        return request.Path + query.ToString();
    }
}
