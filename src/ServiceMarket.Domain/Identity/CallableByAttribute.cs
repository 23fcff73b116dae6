namespace ServiceMarket.Domain.Identity;

/// <summary>Which roles may send a command. Every command bears it (a test sees to that); the commit path enforces it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CallableByAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}
