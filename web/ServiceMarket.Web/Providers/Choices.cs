using Microsoft.AspNetCore.Mvc.Rendering;

namespace ServiceMarket.Web.Providers;

/// <summary>A group of check boxes that share a name.</summary>
public sealed record Choices(string Name, string Title, IReadOnlyList<SelectListItem> Items, IReadOnlyList<string> Chosen);
