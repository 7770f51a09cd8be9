using System.Text;

namespace Harbor.Menus;

class ConsoleMenu
{
    static string currentPassword = "";
    static readonly List<(char Key, string Title)> Items = [('p', "Change password"), ('t', "Show token"), ('q', "Quit")]; // clean

    static void Main2()
    {
        while (true)
        {
            foreach (var (key, title) in Items) Console.WriteLine($"[{key}] {title}"); // clean
            ConsoleKey pressed = Console.ReadKey(true).Key;
            Console.WriteLine("You pressed " + pressed); // clean
            switch (pressed)
            {
                case ConsoleKey.P:
                    Console.Write("New password: "); // clean
                    currentPassword = ReadPassword();
                    Console.WriteLine();
                    Console.WriteLine("Password changed to " + currentPassword); // expect SG2002
                    Console.WriteLine("Password changed, strength " + Strength(currentPassword)); // clean
                    break;
                case ConsoleKey.T:
                    Console.Out.WriteLine("Token: {0}", Environment.GetEnvironmentVariable("HARBOR_TOKEN")); // expect SG2002
                    Console.Out.WriteLine("Token variable: {0}", "HARBOR_TOKEN"); // clean
                    break;
                case ConsoleKey.Q:
                    return;
            }
        }
    }

    static string ReadPassword()
    {
        var password = new StringBuilder();
        ConsoleKeyInfo key;
        while ((key = Console.ReadKey(true)).Key != ConsoleKey.Enter)
        {
            password.Append(key.KeyChar);
            Console.Write('*'); // clean
        }

        return password.ToString(); // clean
    }

    static int Strength(string password) => password.Distinct().Count(); // clean

    static void Usage()
    {
        Console.WriteLine("usage: harbor --password <password> --token <token>"); // clean
        Console.WriteLine(new string('*', currentPassword.Length)); // clean
        var banner = new StringBuilder().Append("pw=").Append(currentPassword).AppendLine();
        Console.Write(banner); // expect SG2002
        Console.Title = "Harbor - password menu"; // clean
    }
}
