using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Grains;

/// <summary>
/// Something a person wants done. A repeat with the same operation id gets the first answer; a time-out therefore means "ask again".
/// </summary>
/// <param name="OperationId">Made once per form by the caller, at most 70 characters.</param>
/// <param name="Actor">Who asks. Not part of the body: the same operation repeated by a job is still the same operation.</param>
public abstract record Command(string OperationId, Actor Actor)
{
    /// <summary>The version the form was drawn from; null where order does not matter.</summary>
    public int? ExpectedVersion { get; init; }
}
