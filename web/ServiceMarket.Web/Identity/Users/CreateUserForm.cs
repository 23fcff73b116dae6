using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Forms;
using ServiceProvider = ServiceMarket.Domain.Providers.ServiceProvider;

namespace ServiceMarket.Web.Identity.Users;

public sealed class CreateUserForm : CommandForm
{
    [StringLength(50)] public string UserName { get; set; } = "";
    [StringLength(100)] public string DisplayName { get; set; } = "";
    [StringLength(254), EmailAddress] public string? Email { get; set; }
    [Required] public Role? Role { get; set; }
    [StringLength(12)] public string? Division { get; set; }
    [StringLength(18)] public string? Organisation { get; set; }
    [StringLength(40)] public string? WorkerId { get; set; }
    [StringLength(200)] public string Password { get; set; } = "";
}

/// <param name="Form">What was typed.</param>
/// <param name="Divisions">Those inside the administrator's own, offered while typing.</param>
/// <param name="Organisations">Those registered; one that has not registered yet is typed.</param>
public sealed record CreateUserPage(CreateUserForm Form, IReadOnlyList<SelectListItem> Divisions, IReadOnlyList<SelectListItem> Organisations)
{
    private const int MostOrganisations = 500;

    public static async Task<CreateUserPage> ReadAsync(MarketDbContext db, CreateUserForm form, Actor administrator)
    {
        var inside = DivisionCode.Prefix(administrator.Division ?? "-");
        var divisions = await (
            from division in db.Set<Division>().AsNoTracking()
            where division.Level != DivisionLevel.Zone && division.Code.StartsWith(inside)
            join above in db.Set<Division>() on division.ParentCode equals above.Code into parents
            from parent in parents.DefaultIfEmpty()
            orderby division.Code
            select new { division, parent }).ToListAsync();
        var organisations = UserReach.MayBindOrganisations(administrator)
            ? await db.Set<ServiceProvider>().AsNoTracking().OrderBy(known => known.Name).Take(MostOrganisations)
                .Select(known => new SelectListItem(known.Name, known.Id)).ToListAsync()
            : [];
        return new(form, [.. divisions.Select(one => new SelectListItem(NameOf(one.division, one.parent), one.division.Code))], organisations);
    }

    private static string NameOf(Division division, Division? parent) => division.Level == DivisionLevel.Township && parent is not null
        ? $"{Show.Name(parent.NameZh, parent.NameEn)} {Show.Name(division.NameZh, division.NameEn)}" : Show.Name(division.NameZh, division.NameEn);
}
