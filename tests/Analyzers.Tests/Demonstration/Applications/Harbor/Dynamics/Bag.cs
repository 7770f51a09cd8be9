using System.Dynamic;

namespace Harbor.Dynamics;

public static class Bag
{
    public static void Print(string password)
    {
        dynamic login = new ExpandoObject();
        login.User = "harbor"; // clean
        login.PasswordSet = password.Length > 0; // clean
        Console.WriteLine((string)login.User); // clean
        Console.WriteLine("typed: " + password); // expect SG2002
    }

    public static void Items(IDictionary<string, object> items, HttpContext context)
    {
        Console.WriteLine(items["password"]); // expect SG2002
        Console.WriteLine(items["passwordExpires"]); // clean
        Console.WriteLine(items.ContainsKey("password")); // clean
        Console.WriteLine(items.Keys.Count); // clean
        Console.WriteLine(context.Items["tokenType"]); // clean
        context.Response.Headers["X-Debug"] = (string)items["apiKey"]; // expect SG2004
        context.Response.Headers["X-Count"] = items.Count.ToString(); // clean
    }

    public static string Export(string name, string secret)
    {
        var bag = new { name, secret };
        Console.WriteLine(bag); // expect SG2002
        Console.WriteLine(bag.name); // clean
        return bag.name;
    }

    public static void Tuple((string Name, string Secret) pair)
    {
        Console.WriteLine(pair.Item1); // clean
        Console.WriteLine(pair.Item2); // expect SG2002
        Console.WriteLine(pair); // expect SG2002
    }
}
