using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ServiceMarket.Database;

/// <summary>Instants are UTC in the row; both engines hand them back without a kind.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : instant,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
