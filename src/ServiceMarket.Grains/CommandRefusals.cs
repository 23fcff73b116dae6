using ServiceMarket.Domain;

namespace ServiceMarket.Grains;

/// <summary>Refusals that any command can meet, whatever its feature.</summary>
public static class CommandRefusals
{
    /// <summary>The aggregate changed since the form was drawn.</summary>
    public static Refusal Stale() => Refusal.Of("Shared_Stale");

    /// <summary>The operation id was already used for something else.</summary>
    public static Refusal SameOperationOtherBody() => Refusal.Of("Shared_SameOperationOtherBody");

    /// <summary>There is no such record.</summary>
    public static Refusal NotFound() => Refusal.Of("Shared_NotFound");

    /// <summary>A record with this key exists already.</summary>
    public static Refusal AlreadyExists() => Refusal.Of("Shared_AlreadyExists");
}
