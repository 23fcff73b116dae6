using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace ServiceMarket.Web.Hosting;

/// <summary>The views of ServiceMarket.Web.Tenders.Publish lie in /Tenders/Publish, then /Tenders, then /Shared.</summary>
public sealed class FeatureViews : IViewLocationExpander
{
    public void PopulateValues(ViewLocationExpanderContext context) => context.Values["folder"] = FolderOf(context);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        for (var folder = FolderOf(context); folder.Length > 0; folder = folder[..folder.LastIndexOf('/')])
            yield return folder + "/{0}.cshtml";
        yield return "/Shared/{0}.cshtml";
    }

    private static string FolderOf(ViewLocationExpanderContext context) =>
        (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace?
            .Replace(typeof(Program).Assembly.GetName().Name!, "", StringComparison.Ordinal).Replace('.', '/') ?? "";
}
