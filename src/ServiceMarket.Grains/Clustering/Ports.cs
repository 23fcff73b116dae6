using System.Net.NetworkInformation;

namespace ServiceMarket.Grains.Clustering;

/// <summary>On Linux two silos that listen on one port both start and both answer, without a word. So ask first.</summary>
internal static class Ports
{
    public static void RefuseTaken(params int[] ports)
    {
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(listener => listener.Port).ToHashSet();
        if (ports.FirstOrDefault(taken.Contains) is var port and > 0)
            throw new InvalidOperationException($"Port {port} is in use: give this silo its own ServiceMarket:Silo:Port and GatewayPort.");
    }
}
