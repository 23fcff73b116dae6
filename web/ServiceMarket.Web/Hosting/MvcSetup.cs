using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using ServiceMarket.Web.Identity.Login;
using ServiceMarket.Web.OpenData;
using ServiceMarket.Web.Providers;
using ServiceMarket.Web.Recipients;
using ServiceMarket.Web.Shared.Forms;
using ServiceMarket.Web.Visits;

namespace ServiceMarket.Web.Hosting;

/// <summary>Pages: feature folders, two languages, money, antiforgery everywhere, limits on what is read.</summary>
public static class MvcSetup
{
    // A typed form never needs more; uploads name their own limit on the action.
    private const int LargestForm = 1_000_000;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddLanguages().AddAccounts().AddContributions().AddScoped<DemoAccounts>().AddSingleton<RecipientPages>().AddSingleton<ProviderPages>().AddSingleton<VisitPages>().AddSingleton<PackageHead>().AddProblemDetails();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViews()));
        services.Configure<FormOptions>(options =>
        {
            options.ValueLengthLimit = LargestForm;
            options.ValueCountLimit = 2_000;
            options.MultipartBodyLengthLimit = 20_000_000;
        });
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(options => options.Cookie.Name = "servicemarket-form");
        services.AddControllersWithViews(options =>
            {
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.ModelMetadataDetailsProviders.Add(new FormTexts());
                options.ModelBinderProviders.Insert(0, new MoneyBinder());
                BindingMessages.Set(options.ModelBindingMessageProvider);
            })
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (type, _) => new TextsLocalizer(Texts.FeatureOf(type)));
        HealthChecks.Add(services);
        return services;
    }

    public static WebApplication UsePages(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseTooLargeRefusal();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers();
        HealthChecks.Map(app);
        Dashboards.Map(app);
        return app;
    }
}
