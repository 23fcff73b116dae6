using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace ServiceMarket.Web.Identity;

/// <summary>ASP.NET Core Identity's refusals in the reader's language.</summary>
public sealed class IdentitySentences : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Of(nameof(DuplicateUserName), userName);
    public override IdentityError InvalidUserName(string? userName) => Of(nameof(InvalidUserName), userName ?? "");
    public override IdentityError PasswordMismatch() => Of(nameof(PasswordMismatch));
    public override IdentityError PasswordTooShort(int length) => Of(nameof(PasswordTooShort), length);
    public override IdentityError PasswordRequiresDigit() => Of(nameof(PasswordRequiresDigit));
    public override IdentityError PasswordRequiresLower() => Of(nameof(PasswordRequiresLower));
    public override IdentityError PasswordRequiresUpper() => Of(nameof(PasswordRequiresUpper));
    public override IdentityError PasswordRequiresNonAlphanumeric() => Of(nameof(PasswordRequiresNonAlphanumeric));
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Of(nameof(PasswordRequiresUniqueChars), uniqueChars);
    public override IdentityError ConcurrencyFailure() => Of(nameof(ConcurrencyFailure));
    public override IdentityError DefaultError() => Of(nameof(DefaultError));

    private static IdentityError Of(string code, params object[] arguments) => new()
    {
        Code = code,
        Description = string.Format(CultureInfo.CurrentCulture, Texts.Of("Identity", $"Account_{code}"), arguments),
    };
}
