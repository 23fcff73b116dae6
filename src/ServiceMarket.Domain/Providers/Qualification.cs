namespace ServiceMarket.Domain.Providers;

/// <summary>A paper of an organisation, with the day it runs out.</summary>
public sealed class Qualification
{
    public const int NumberLength = 60;

    private Qualification() { }

    internal Qualification(string id, string providerId, QualificationKind kind, string number, DateOnly issuedOn, DateOnly? expiresOn)
    {
        (Id, ServiceProviderId, Kind, Number, IssuedOn, ExpiresOn) = (id, providerId, kind, number, issuedOn, expiresOn);
    }

    public string Id { get; private init; } = "";
    public string ServiceProviderId { get; private init; } = "";
    public QualificationKind Kind { get; private init; }
    public string Number { get; private init; } = "";
    public DateOnly IssuedOn { get; private init; }
    /// <summary>Last valid day; null: does not expire.</summary>
    public DateOnly? ExpiresOn { get; private init; }
    /// <summary>Day it was withdrawn or replaced; from then on it does not count.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    public bool IsValidOn(DateOnly day) => IssuedOn <= day && !(ExpiresOn < day) && !(WithdrawnOn <= day);

    internal void Withdraw(DateOnly day) => WithdrawnOn = day;
}
