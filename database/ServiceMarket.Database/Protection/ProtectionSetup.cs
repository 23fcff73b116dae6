using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database.Protection.Sealing;

namespace ServiceMarket.Database.Protection;

public static class ProtectionSetup
{
    /// <summary>
    /// Keys live in the database, so that every silo has them. <c>ServiceMarket:Protection:Certificate</c> (a .pfx file, with
    /// <c>CertificatePassword</c>) encrypts them there: without it, who has the whole database has the keys too.
    /// </summary>
    public static IServiceCollection AddServiceMarketProtection(this IServiceCollection services, IConfiguration configuration)
    {
        var keys = services.AddDataProtection().SetApplicationName("ServiceMarket").PersistKeysToDbContext<MarketDbContext>();
        if (configuration["ServiceMarket:Protection:Certificate"] is { Length: > 0 } file)
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, configuration["ServiceMarket:Protection:CertificatePassword"]));
        services.AddSingleton<FieldKeyRing>();
        services.AddSingleton<FieldCipher>();
        services.AddSingleton<TenderSealing>();
        services.AddSingleton<PersonalKeyStore>();
        return services;
    }
}
