using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>A holder puts in its share of the opening key, unlocked by its own passphrase (<see cref="ShareUnlocker"/>).</summary>
[CallableBy(Role.BureauApprover, Role.ProvincialSupervisor)]
public sealed record JoinOpening(string OperationId, Actor Actor, SecretShare Share) : Command(OperationId, Actor)
{
    /// <summary>The share stays out of every log.</summary>
    public override string ToString() => $"{nameof(JoinOpening)} {OperationId}";
}
