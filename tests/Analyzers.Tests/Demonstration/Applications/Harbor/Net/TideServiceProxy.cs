//------------------------------------------------------------------------------
//     This code was once made by a tool and has been edited by hand since.
//------------------------------------------------------------------------------
using System.ServiceModel;

namespace Harbor.Net
{
    public interface ITideService
    {
        string GetTide(string portKey);
    }

    public partial class TideServiceClient : ClientBase<ITideService>
    {
        private string passwordField; // clean

        private bool passwordFieldSpecified; // clean

        public TideServiceClient()
        {
            this.ClientCredentials.UserName.UserName = "harbor"; // clean
            this.ClientCredentials.UserName.Password = "%password%"; // expect SG0003 SG0002
            this.passwordField = "";
        }

        public string Password
        {
            get { return this.passwordField; } // clean
            set { this.passwordField = value; this.passwordFieldSpecified = true; } // clean
        }

        public bool PasswordSpecified
        {
            get { return this.passwordFieldSpecified; } // clean
        }

        public string SoapHeader()
        {
            string token = "UsernameToken-1"; // clean
            string type = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText"; // clean
            return "<wsse:UsernameToken Id=\"" + token + "\"><wsse:Username>harbor</wsse:Username><wsse:Password Type=\"" + type + "\">{0}</wsse:Password></wsse:UsernameToken>"; // clean
        }

        public static TideServiceClient ForTest()
        {
            TideServiceClient client = new TideServiceClient();
            client.ClientCredentials.Windows.ClientCredential = new System.Net.NetworkCredential("tester", "%human%", "HARBOR"); // expect SG0003
            client.ClientCredentials.Windows.ClientCredential = System.Net.CredentialCache.DefaultNetworkCredentials; // clean
            return client;
        }
    }
}
