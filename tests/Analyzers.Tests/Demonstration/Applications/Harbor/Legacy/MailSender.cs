using System.Net;
using System.Net.Mail;

namespace Harbor.Legacy
{
    public static class MailSender
    {
        private const string SMTP_HOST = "smtp.harbor.example.org"; // clean
        private const string SMTP_USER = "noreply@harbor.example.org"; // clean
        private const string SMTP_PASS = "%password%"; // expect SG0002 SG0003
        private const string SUBJECT_PASSWORD_RESET = "Your password has been reset"; // clean
        private const string BODY_PASSWORD_RESET = "Hello {0}, your new password is {1}"; // clean

        public static void Send(string sTo, string sSubject, string sBody)
        {
            SmtpClient oSmtp = new SmtpClient(SMTP_HOST, 587);
            oSmtp.UseDefaultCredentials = false; // clean
            oSmtp.Credentials = new NetworkCredential(SMTP_USER, SMTP_PASS); // or here
            oSmtp.Send(SMTP_USER, sTo, sSubject, sBody);
        }

        public static void SendViaGmail(string sTo)
        {
            SmtpClient oSmtp = new SmtpClient("smtp.gmail.com", 587)
            {
                EnableSsl = true,
                Credentials = new NetworkCredential("harbor.master@gmail.com", "your app password here"), // expect SG0003
            };
            oSmtp.Send("harbor.master@gmail.com", sTo, "Tide warning", "High water at 06:40");
        }

        public static void SendRelay(string sTo)
        {
            SmtpClient oSmtp = new SmtpClient("relay.harbor.local") { Credentials = CredentialCache.DefaultNetworkCredentials }; // clean
            oSmtp.Send(SMTP_USER, sTo, SUBJECT_PASSWORD_RESET, string.Format(BODY_PASSWORD_RESET, sTo, "***")); // clean
        }

        public static ICredentialsByHost Pick(string sHost)
        {
            switch (sHost)
            {
                case "relay": return new NetworkCredential(); // clean
                case "backup": return new NetworkCredential { UserName = "backup", Password = "%human%" }; // expect SG0003 SG0002
                default: return new NetworkCredential("guest", ""); // clean
            }
        }
    }
}
