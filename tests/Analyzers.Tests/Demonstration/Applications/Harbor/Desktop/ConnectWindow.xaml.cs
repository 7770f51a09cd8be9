using System.Net;
using System.Security;
using System.Windows;
using System.Windows.Controls;
using MySqlConnector;

namespace Harbor.Desktop;

public partial class ConnectWindow : Window
{
    private readonly PasswordBox passwordBox = new(); // clean
    private readonly TextBlock status = new();

    public string PasswordLabel { get; set; } = "Password"; // clean

    public string PasswordHint { get; set; } = "Your mother's first ship"; // clean

    public string TokenStatus => passwordBox.SecurePassword.Length > 0 ? "entered" : "missing"; // clean

    private void OnDemoClick(object sender, RoutedEventArgs e)
    {
        passwordBox.Password = "%human%"; // expect SG0002 SG0003
        status.Text = "Demo account";
    }

    private void OnClearClick(object sender, RoutedEventArgs e)
    {
        passwordBox.Password = string.Empty; // clean
        passwordBox.SecurePassword.Clear(); // clean
    }

    private void OnConnectClick(object sender, RoutedEventArgs e)
    {
        var builder = new MySqlConnectionStringBuilder
        {
            Server = "tide-db",
            UserID = "tides",
            Password = passwordBox.Password, // clean
        };
        using var connection = new MySqlConnection(builder.ToString()); // clean
    }

    private void OnServiceClick(object sender, RoutedEventArgs e)
    {
        var secure = new SecureString();
        foreach (var c in "%phrase%") secure.AppendChar(c); // expect SG0003
        var credential = new NetworkCredential("service", secure); // clean
        status.Text = credential.UserName;
    }
}
