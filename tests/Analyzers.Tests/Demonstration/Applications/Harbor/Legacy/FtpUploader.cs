using System.Net;

#pragma warning disable SYSLIB0014

namespace Harbor.Legacy
{
    public class FtpUploader
    {
        string ftpServer = "ftp://ftp.harbor.example.org/manifests/"; // clean
        string ftpUser = "manifest"; // clean
        string ftpPassword; // clean

        public FtpUploader() : this("%phrase%") // expect SG0003 SG0002
        {
        }

        public FtpUploader(string password)
        {
            ftpPassword = password;
        }

        public void Upload(string file)
        {
            FtpWebRequest request = (FtpWebRequest)WebRequest.Create(ftpServer + Path.GetFileName(file));
            request.Method = WebRequestMethods.Ftp.UploadFile;
            request.Credentials = new NetworkCredential(ftpUser, ftpPassword); // or here
            byte[] contents = File.ReadAllBytes(file);
            using (Stream s = request.GetRequestStream()) s.Write(contents, 0, contents.Length);
        }

        public void Download(string file)
        {
            using (WebClient wc = new WebClient())
            {
                wc.Credentials = new NetworkCredential("anonymous", "guest@harbor.example.org", "HARBOR"); // expect SG0003
                wc.DownloadFile(ftpServer + file, file);
            }
        }

        public void DownloadIntern(string file)
        {
            WebRequest r = WebRequest.Create("ftp://crane:%human%@10.3.0.7/" + file); // expect SG0006 SG0005 SG1005 SG0003
            r.GetResponse();
        }

        public void Proxy()
        {
            WebProxy proxy = new WebProxy("http://proxy.harbor.local:3128", true); // clean
            proxy.Credentials = CredentialCache.DefaultCredentials; // clean
            CredentialCache cache = new CredentialCache();
            cache.Add(new Uri("https://customs.example.org"), "Basic", new NetworkCredential("hbr", GetPwd(0)));
            WebRequest.DefaultWebProxy = proxy;
        }

        private static string GetPwd(int env)
        {
            if (env == 1) return Environment.GetEnvironmentVariable("CUSTOMS_PWD") ?? ""; // clean
            return "%password%"; // expect SG0003 SG0002
        }
    }
}
