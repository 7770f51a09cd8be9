using System.Net;
using System.Security;
using Contoso.Courier.Settings;
using Microsoft.Extensions.Options;

namespace Contoso.Courier.Faults;

public sealed class DepotGate(IOptions<CarrierOptions> options)
{
    public void Enter(string depot, NetworkCredential credential, SecureString code)
    {
        if (credential.UserName.Length == 0) throw new ArgumentException("no user for " + depot, nameof(credential)); // clean
        if (code.Length == 0) throw new SecurityException($"no code for {depot}, user {credential.UserName}"); // clean
        throw new DepotLoginException(depot, "refused " + options.Value.Password); // expect SG2003
    }
}

public sealed class DepotLoginException(string depot, string detail) : Exception($"Depot {depot}: {detail}") // or here
{
    public string Depot => depot; // clean
}
