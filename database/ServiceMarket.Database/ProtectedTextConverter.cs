using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ServiceMarket.Domain;

namespace ServiceMarket.Database;

/// <summary>The row holds the ciphertext as it is; opening it is the business of FieldCipher.</summary>
public sealed class ProtectedTextConverter() : ValueConverter<ProtectedText, string>(text => text.Ciphertext ?? "", stored => new ProtectedText(stored));
