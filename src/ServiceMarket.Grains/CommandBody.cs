using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Grains;

/// <summary>What a command says, apart from who sends it and which version the sender saw.</summary>
internal static class CommandBody
{
    /// <summary>Compared with the first one under the same operation id: a repeat says the same thing.</summary>
    public static string Hash(Command command)
    {
        var body = JsonSerializer.SerializeToNode(command, command.GetType())!.AsObject();
        body.Remove(nameof(Command.Actor));
        body.Remove(nameof(Command.ExpectedVersion));
        body["$"] = JsonValue.Create(command.GetType().Name);
        return Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(body)));
    }

    public static bool MaySend(Command command) =>
        command.Actor.Role == Role.System
        || (command.GetType().GetCustomAttribute<CallableByAttribute>()?.Roles.Contains(command.Actor.Role) ?? false);
}
