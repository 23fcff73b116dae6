using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace ServiceMarket.Web.Hosting;

/// <summary>Chinese unless the reader chose English (cookie) or the browser asks for it.</summary>
public static class Localisation
{
    public static readonly IReadOnlyList<string> Languages = ["zh-CN", "en"];

    public static IServiceCollection AddLanguages(this IServiceCollection services) => services
        .AddLocalization()
        .Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Languages[0]);
            options.AddSupportedCultures([.. Languages]).AddSupportedUICultures([.. Languages]);
            options.ApplyCurrentCultureToResponseHeaders = true;
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()];
        });

    public static string Current => CultureInfo.CurrentUICulture.Name;
}
