using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Domain;

namespace ServiceMarket.Jobs.OpenData;

public static class OpenDataSetup
{
    private const int LongestPrefix = 30;

    public static IServiceCollection AddServiceMarketOpenData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OpenDataOptions>().Bind(configuration.GetSection(OpenDataOptions.Section))
            .Validate(data => data.OcidPrefix.StartsWith("ocds-", StringComparison.Ordinal) && data.OcidPrefix.Length <= LongestPrefix
                && data.OcidPrefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'), "ServiceMarket:OpenData:OcidPrefix is not like ocds-abcdef.")
            .Validate(data => data.PublisherName.Length > 0, "ServiceMarket:OpenData:PublisherName is missing.")
            .Validate(data => IsAddress(data.License) && IsAddress(data.PublisherUri) && IsAddress(data.PublicationPolicy),
                "ServiceMarket:OpenData: License, PublisherUri and PublicationPolicy are addresses or empty.")
            .Validate(data => data.BuyerCreditCodes.Values.All(CreditCode.IsValid), "ServiceMarket:OpenData:BuyerCreditCodes holds a wrong code.")
            .ValidateOnStart();
        services.AddSingleton<ReleaseLog>();
        services.AddSingleton<ReleasePublisher>();
        return services;
    }

    private static bool IsAddress(string text) => text.Length == 0 || Uri.TryCreate(text, UriKind.Absolute, out _);
}
