using System.DirectoryServices;
using System.DirectoryServices.AccountManagement;

namespace Harbor.Legacy
{
    public class LdapAuthentication
    {
        private string _path = "LDAP://dc01.harbor.local/OU=Pilots,DC=harbor,DC=local"; // clean
        private string _filterAttribute = "sAMAccountName"; // clean
        private const string PWD_LAST_SET = "pwdLastSet"; // clean
        private const string UNICODE_PWD = "unicodePwd"; // clean

        protected virtual string ServicePassword
        {
            get { return "%human%"; } // expect SG0002 SG0003
        }

        public bool IsAuthenticated(string domain, string username, string pwd)
        {
            DirectoryEntry entry = new DirectoryEntry(_path, domain + @"\" + username, pwd); // clean
            return entry.NativeObject != null && _filterAttribute != PWD_LAST_SET && _path != UNICODE_PWD;
        }

        public object Find(string username)
        {
            DirectoryEntry root = new DirectoryEntry(_path, "svc_ldap", ServicePassword); // or here
            return root.NativeObject;
        }

        public bool Check(string u, string p)
        {
            using (PrincipalContext ctx = new PrincipalContext(ContextType.Domain, "harbor.local", "svc_bind", "%password%")) // expect SG0003
            {
                return ctx.ValidateCredentials(u, p); // clean
            }
        }

        public bool CheckMachine(string u, string p)
        {
            using (PrincipalContext ctx = new PrincipalContext(ContextType.Machine, Environment.MachineName)) return ctx.ValidateCredentials(u, p); // clean
        }
    }

    public class PierLdapAuthentication : LdapAuthentication
    {
        protected override string ServicePassword => Environment.GetEnvironmentVariable("PIER_LDAP_PASSWORD") ?? ""; // clean

        public void Rebind(DirectoryEntry entry)
        {
            entry.Username = "svc_pier"; // clean
            entry.Password = "%phrase%"; // expect SG0003 SG0002
        }

        public void Clear(DirectoryEntry entry)
        {
            entry.Password = null; // clean
            entry.Password = string.Empty; // clean
        }
    }
}
