namespace ServiceMarket.Database.Providers;

/// <summary>The purposes that the sealed columns of this feature are bound to. Stored in every ciphertext: never renamed.</summary>
public static class ProviderFields
{
    public const int SealedLength = 600;

    public const string ContactName = "ServiceProviders/ContactName";
    public const string ContactPhone = "ServiceProviders/ContactPhone";
    public const string WorkerName = "FieldWorkers/Name";
    public const string WorkerPhone = "FieldWorkers/Phone";
    public const string WorkerIdNumber = "FieldWorkers/IdNumber";
    public const string WorkerIdIndex = "FieldWorkers/IdNumberIndex";
    public const string CertificateNumber = "WorkerQualifications/Number";

    /// <summary>The purpose of a worker's field that can be revealed.</summary>
    public static string Of(Domain.Providers.WorkerField field) => $"FieldWorkers/{field}";
}
