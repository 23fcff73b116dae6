using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Identity.Users;

public sealed class UserListFilter : ListFilter
{
    public Role? Role { get; set; }

    /// <summary>Part of the user name.</summary>
    public string? Search { get; set; }
}

public sealed record UserListPage(UserListFilter Filter, Paged<UserRow> Rows);
