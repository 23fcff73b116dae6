using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Web.Identity.Users;

/// <summary>To what an account may be bound: one of division and organisation, as its role demands, inside the administrator's reach.</summary>
static class AccountBinding
{
    /// <summary>Field and sentence of each fault; empty when the binding holds.</summary>
    public static async Task<IReadOnlyList<(string Field, string Sentence)>> FaultsAsync(MarketDbContext db, CreateUserForm form, Actor administrator)
    {
        if (form.Role is not { } role) return [];
        if (role is Role.None or Role.System || !Enum.IsDefined(role)) return [(nameof(form.Role), IdentityText.CreateUser_RoleNotForPeople)];
        var bound = role is Role.ProviderManager or Role.FieldWorker
            ? AgainstOrganisation(form, administrator)
            : await AgainstDivision(db, role, form, administrator);
        return [.. new[] { bound, await AgainstWorker(db, role, form) }.OfType<(string, string)>()];
    }

    private static (string, string)? AgainstOrganisation(CreateUserForm form, Actor administrator)
    {
        if (string.IsNullOrEmpty(form.Organisation)) return (nameof(form.Organisation), IdentityText.CreateUser_NeedsOrganisation);
        if (!CreditCode.TryParse(form.Organisation, out _, out var wrong)) return (nameof(form.Organisation), Texts.Of(wrong!));
        if (!UserReach.MayBindOrganisations(administrator)) return (nameof(form.Organisation), IdentityText.CreateUser_OrganisationOutOfReach);
        return string.IsNullOrEmpty(form.Division) ? null : (nameof(form.Division), IdentityText.CreateUser_EitherOr);
    }

    private static async Task<(string, string)?> AgainstDivision(MarketDbContext db, Role role, CreateUserForm form, Actor administrator)
    {
        if (!DivisionCode.IsWellFormed(form.Division)) return (nameof(form.Division), IdentityText.CreateUser_NeedsDivision);
        if (!administrator.Covers(form.Division!)) return (nameof(form.Division), IdentityText.CreateUser_DivisionOutOfReach);
        var division = await db.Set<Division>().AsNoTracking().SingleOrDefaultAsync(known => known.Code == form.Division);
        if (division is null) return (nameof(form.Division), IdentityText.CreateUser_DivisionUnknown);
        if (!Works(role, division.Level))
            return (nameof(form.Division), Texts.Fill(IdentityText.CreateUser_DivisionOfWrongLevel, Show.Name(division.NameZh, division.NameEn), Texts.Of(role)));
        return string.IsNullOrEmpty(form.Organisation) ? null : (nameof(form.Organisation), IdentityText.CreateUser_EitherOr);
    }

    private static bool Works(Role role, DivisionLevel level) => role switch
    {
        Role.ProvincialSupervisor => level is DivisionLevel.Province or DivisionLevel.Prefecture,
        Role.BureauOfficer or Role.BureauApprover => level is DivisionLevel.County,
        Role.Caseworker => level is DivisionLevel.County or DivisionLevel.Township,
        _ => level is DivisionLevel.Province or DivisionLevel.Prefecture or DivisionLevel.County,
    };

    private static async Task<(string, string)?> AgainstWorker(MarketDbContext db, Role role, CreateUserForm form)
    {
        if (role != Role.FieldWorker) return string.IsNullOrEmpty(form.WorkerId) ? null : (nameof(form.WorkerId), IdentityText.CreateUser_WorkerNotForRole);
        return await db.Set<FieldWorker>().AnyAsync(worker => worker.Id == form.WorkerId && worker.ServiceProviderId == form.Organisation)
            ? null : (nameof(form.WorkerId), IdentityText.CreateUser_WorkerUnknown);
    }
}
