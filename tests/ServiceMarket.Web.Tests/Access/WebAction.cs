using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>One action of a controller as the routing table knows it.</summary>
public sealed partial record WebAction(string Method, string Template, ControllerActionDescriptor Action, bool IsAnonymous, bool SaysWhoMayEnter)
{
    public IReadOnlyList<string> Parameters => [.. Parameter().Matches(Template).Select(m => m.Groups[1].Value)];

    /// <summary>Whether the controller and the action itself let this role in.</summary>
    public bool IsOpenTo(Role role) => Action.ControllerTypeInfo.GetCustomAttributes(true).Concat(Action.MethodInfo.GetCustomAttributes(true))
        .OfType<OpenToAttribute>().All(rule => rule.OpenRoles.Contains(role));

    public override string ToString() => $"{Method} {Template}";

    public static IReadOnlyList<WebAction> AllOf(IServiceProvider services) =>
        [.. services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => (endpoint, action: endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()))
            .Where(pair => pair.action is not null)
            .SelectMany(pair => (pair.endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Select(method => new WebAction(
                method, "/" + pair.endpoint.RoutePattern.RawText!.TrimStart('/'), pair.action!,
                pair.endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                pair.endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null)))
            .OrderBy(action => action.Template, StringComparer.Ordinal)];

    /// <summary>The address with this county's records in it. A parameter that nobody has explained is a gap in the test.</summary>
    public string UrlOf(IReadOnlyDictionary<string, string> records)
    {
        var feature = Template.Split('/')[1];
        return Parameter().Replace(Template, match =>
            records.TryGetValue($"{feature}/{match.Groups[1].Value}", out var own) ? own
            : records.TryGetValue(match.Groups[1].Value, out var shared) ? shared
            : throw new InvalidOperationException($"PanshiRecords has no {match.Value} for {Template}"));
    }

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
