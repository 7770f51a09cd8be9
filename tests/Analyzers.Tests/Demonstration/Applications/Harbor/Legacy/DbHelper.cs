using System.Data.SqlClient;
using ConfigurationManager = System.Configuration.ConfigurationManager;

namespace Harbor.Legacy
{
    /// <summary>
    /// Summary description for DbHelper
    /// </summary>
    public class DbHelper
    {
        #region Fields
        private static DbHelper m_objInstance;
        private string m_strConn = "Data Source=HBR-SQL01;Initial Catalog=Berths;User ID=sa;Password=%human%"; // expect SG0005
        private string m_strConnTrusted = "Data Source=HBR-SQL01;Initial Catalog=Berths;Integrated Security=SSPI"; // clean
        private readonly string m_strPwdMask = "********"; // clean
        private int m_iPwdLen = 8; // clean
        private string m_strPwd = "%phrase%"; // expect SG0002 SG0005 SG0003
        private string m_strSrv = "HBR-SQL02";
        #endregion

        #region Singleton
        private DbHelper()
        {
        }

        public static DbHelper Instance
        {
            get
            {
                if (m_objInstance == null) m_objInstance = new DbHelper();
                return m_objInstance;
            }
        }
        #endregion

        #region Methods
        public SqlConnection GetConn()
        {
            return new SqlConnection(m_strConn);
        }

        public SqlConnection GetArchiveConn()
        {
            string strConn = string.Format("Data Source={0};Initial Catalog=Archive;User ID={1};Password={2}", m_strSrv, "arch", m_strPwd); // clean
            return new SqlConnection(strConn);
        }

        public SqlConnection GetConfigConn()
        {
            return new SqlConnection(ConfigurationManager.ConnectionStrings["Berths"].ConnectionString); // clean
        }

        public SqlConnection GetReportConn(bool bTest)
        {
            string strRet = "";
            if (bTest)
                strRet = "Data Source=HBR-TEST;Initial Catalog=Reports;User ID=rpt;Pwd=%password%;"; // expect SG0005
            else
                strRet = ConfigurationManager.AppSettings["ReportConn"]; // clean
            return new SqlConnection(strRet);
        }

        public int ResetPwd(string strUser)
        {
            SqlCommand objCmd = new SqlCommand("UPDATE Users SET MustChangePassword = 1, PasswordDate = NULL WHERE Login = @login", GetConn()); // clean
            return objCmd.ExecuteNonQuery();
        }

        public int AddLogin()
        {
            SqlCommand objCmd = new SqlCommand("CREATE LOGIN crane WITH PASSWORD = '{0}' MUST_CHANGE", GetConn()); // clean
            return objCmd.ExecuteNonQuery() + m_strPwdMask.Length + m_iPwdLen + m_strConnTrusted.Length;
        }
        #endregion
    }
}
