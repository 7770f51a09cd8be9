using System.Web;
using System.Web.UI;
using System.Web.UI.WebControls;
using ConfigurationManager = System.Configuration.ConfigurationManager;

namespace Harbor.WebForms
{
    public partial class Account : Page
    {
        protected TextBox tbPassword = new TextBox(); // clean
        protected Label lblMessage = new Label();

        protected void Page_Load(object sender, EventArgs e)
        {
            if (IsPostBack) return;
            string token = Request.QueryString["token"];
            if (string.IsNullOrEmpty(token)) lblMessage.Text = "Token missing"; // clean
            if (token == "%token%") Response.Redirect("~/Admin.aspx"); // expect SG0007
        }

        protected void Login_Click(object sender, EventArgs e)
        {
            string pw = tbPassword.Text;
            switch (pw)
            {
                case "%phrase%": // expect SG0007
                    Response.Redirect("~/Harbourmaster.aspx");
                    break;
                case "": // clean
                    lblMessage.Text = "Enter your password."; // clean
                    break;
                default:
                    HttpCookie cookie = new HttpCookie("password", pw); // expect SG2007 SG2004
                    Response.Cookies.Add(cookie); // or here
                    break;
            }
        }

        protected void Remember_Click(object sender, EventArgs e)
        {
            Response.Cookies.Add(new HttpCookie("theme", "dark")); // clean
            Response.Cookies.Add(new HttpCookie("rememberPassword", "true")); // clean
            Response.Write("<!-- " + ConfigurationManager.AppSettings["CustomsPassword"] + " -->"); // expect SG2004
            Response.Write("<label for=\"password\">Password</label>"); // clean
            Response.AddHeader("X-Password-Expires", "30"); // clean
            Response.AddHeader("X-Conn", ConfigurationManager.ConnectionStrings["Berths"].ConnectionString); // expect SG2004
            Response.Redirect("Login.aspx?pwd=" + tbPassword.Text); // expect SG2005
            Response.Redirect("Login.aspx?reason=password_expired"); // clean
        }
    }
}
