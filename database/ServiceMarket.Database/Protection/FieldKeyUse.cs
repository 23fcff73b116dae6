namespace ServiceMarket.Database.Protection;

public enum FieldKeyUse
{
    /// <summary>AES-256-GCM.</summary>
    Seal,
    /// <summary>HMAC-SHA256 for look-ups.</summary>
    Index,
}
