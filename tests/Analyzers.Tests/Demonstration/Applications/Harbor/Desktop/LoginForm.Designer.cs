using System.Windows.Forms;

namespace Harbor.Desktop;

partial class LoginForm
{
    private TextBox txtUser = null!;
    private TextBox txtPassword = null!; // clean
    private TextBox txtConfirm = null!;
    private TextBox txtPin = null!; // clean
    private Label lblPassword = null!; // clean
    private Button btnLogin = null!;
    private Button btnMaster = null!;

    private void InitializeComponent()
    {
        this.txtUser = new TextBox();
        this.txtPassword = new TextBox();
        this.txtConfirm = new TextBox();
        this.txtPin = new TextBox();
        this.lblPassword = new Label();
        this.btnLogin = new Button();
        this.btnMaster = new Button();
        this.txtPassword.Name = "txtPassword"; // clean
        this.txtPassword.PasswordChar = '*'; // clean
        this.txtConfirm.UseSystemPasswordChar = true; // clean
        this.txtPin.Name = "txtPin"; // clean
        this.txtPin.PasswordChar = '\u25CF'; // clean
        this.lblPassword.Text = "Password:"; // clean
        this.btnLogin.Text = "Log in"; // clean
        this.btnLogin.Click += this.btnLogin_Click;
        this.btnMaster.Click += this.btnMaster_Click;
        this.Controls.Add(this.txtPassword);
    }
}
