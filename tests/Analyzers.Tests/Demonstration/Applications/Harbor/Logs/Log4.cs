using log4net;

namespace Harbor.Logs
{
    public class OldService
    {
        private static readonly ILog log = LogManager.GetLogger(typeof(OldService));
        private string m_sPwd = ""; // clean

        public string Pwd
        {
            set
            {
                if (log.IsDebugEnabled) log.Debug("Pwd set to " + value); // expect SG2001
                m_sPwd = value; // clean
            }
        }

        public void Logon(string sUser)
        {
            log.InfoFormat("Logon {0}", sUser); // clean
            log.DebugFormat("Logon {0}/{1}", sUser, m_sPwd); // expect SG2001
            log.DebugFormat("Logon {0}/{1}", sUser, m_sPwd == "" ? "no" : "yes"); // clean
            log.Warn(Describe(sUser)); // clean
            log.Warn(DescribeAll(sUser)); // expect SG2001
            log.Error("Password for " + sUser + " has expired"); // clean
            log.Info(ToString()); // clean
        }

        private string Describe(string sUser)
        {
            return sUser + ": " + m_sPwd.Length + " chars"; // clean
        }

        private string DescribeAll(string sUser)
        {
            return sUser + ": " + m_sPwd; // or here
        }
    }
}
