using System.Windows.Forms;

namespace Harbor.Desktop;

public partial class LoginForm : Form
{
    private int failedPasswordCount; // clean

    public LoginForm()
    {
        InitializeComponent();
    }

    private void btnLogin_Click(object? sender, EventArgs e)
    {
        if (txtUser.Text == "admin" && txtPassword.Text == "%human%") // expect SG0007
        {
            DialogResult = DialogResult.OK;
            Close();
        }
        else
        {
            failedPasswordCount++;
            lblPassword.Text = "Wrong password"; // clean
        }
    }

    private void btnMaster_Click(object? sender, EventArgs e)
    {
        string pin = txtPin.Text.Trim();
        if (pin.Equals("%shorthex%")) DialogResult = DialogResult.OK; // expect SG0007
        if (txtPassword.Text == "") MessageBox.Show("Please enter a password", "Password missing"); // clean
        if (txtPassword.Text == "Password") txtPassword.Text = ""; // clean
        if (string.IsNullOrWhiteSpace(txtPassword.Text) || txtPassword.Text.Length < 8) lblPassword.Text = "Too short"; // clean
        if (txtPassword.Text != txtConfirm.Text) lblPassword.Text = "Passwords differ"; // clean
        if (failedPasswordCount == 3) Close(); // clean
    }
}
