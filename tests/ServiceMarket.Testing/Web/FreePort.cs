using System.Net;
using System.Net.Sockets;

namespace ServiceMarket.Testing.Web;

/// <summary>Two silos on one port don't fail, they share it; so every host of a test gets ports that nobody has.</summary>
public static class FreePort
{
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
