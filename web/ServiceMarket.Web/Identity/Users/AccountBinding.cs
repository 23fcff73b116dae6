using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Identity.Users;

/// <summary>To what an account may be bound: one of division and organisation, as its role demands, inside the administrator's reach.</summary>
static class AccountBinding
{
    /// <summary>Field and sentence of each fault; empty when the binding holds.</summary>
    public static IEnumerable<(string Field, string Sentence)> Faults(CreateUserForm form, Actor administrator)
    {
        if (form.Role is not { } role) yield break;
        if (role is Role.None or Role.System) yield return (nameof(form.Role), IdentityText.CreateUser_RoleNotForPeople);
        else if (role is Role.ProviderManager or Role.FieldWorker)
        {
            if (string.IsNullOrEmpty(form.Organisation)) yield return (nameof(form.Organisation), IdentityText.CreateUser_NeedsOrganisation);
            else if (!UserReach.MayBindOrganisations(administrator)) yield return (nameof(form.Organisation), IdentityText.CreateUser_OrganisationOutOfReach);
            if (!string.IsNullOrEmpty(form.Division)) yield return (nameof(form.Division), IdentityText.CreateUser_EitherOr);
        }
        else
        {
            if (!DivisionCode.IsWellFormed(form.Division)) yield return (nameof(form.Division), IdentityText.CreateUser_NeedsDivision);
            else if (!administrator.Covers(form.Division!)) yield return (nameof(form.Division), IdentityText.CreateUser_DivisionOutOfReach);
            if (!string.IsNullOrEmpty(form.Organisation)) yield return (nameof(form.Organisation), IdentityText.CreateUser_EitherOr);
        }
    }
}
