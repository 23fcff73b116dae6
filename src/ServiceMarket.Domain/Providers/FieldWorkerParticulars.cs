namespace ServiceMarket.Domain.Providers;

/// <summary>Who is hired, as the grain has read and sealed it.</summary>
/// <param name="Name">Sealed.</param>
/// <param name="Phone">Sealed.</param>
/// <param name="IdNumber">Sealed; its check digit has been looked at.</param>
/// <param name="IdNumberIndex">Keyed hash, finds the same person again without opening anything.</param>
/// <param name="Sex">From the number.</param>
/// <param name="BornOn">From the number; only judged, not kept.</param>
/// <param name="HomeTownship">Nine-digit code of the township the worker lives in: where ways begin.</param>
public sealed record FieldWorkerParticulars(
    ProtectedText Name, ProtectedText Phone, ProtectedText IdNumber, string IdNumberIndex, Sex Sex, DateOnly BornOn, string HomeTownship);
