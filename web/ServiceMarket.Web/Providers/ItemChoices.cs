using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Database.Catalogue;

namespace ServiceMarket.Web.Providers;

/// <summary>The usual services to choose from: what an organisation offers goes by code, whatever version a county has.</summary>
static class ItemChoices
{
    public static IReadOnlyList<SelectListItem> All() =>
        [.. UsualItems.All.Select(item => new SelectListItem($"{item.Code} {Show.Name(item.NameZh, item.NameEn)}", item.Code))];
}
