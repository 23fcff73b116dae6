namespace ServiceMarket.Domain.Providers;

/// <summary>Sealed fields of a field worker that can be shown on a deliberate click.</summary>
public enum WorkerField
{
    Name,
    Phone,
    IdNumber,
}
