using System.Text;

namespace Harbor.Visitors;

public abstract class Node
{
    public abstract T Accept<T>(IVisitor<T> visitor);
}

public interface IVisitor<T>
{
    T Visit(TextNode node);

    T Visit(SecretNode node);
}

public sealed class TextNode(string name, string text) : Node
{
    public string Name => name;

    public string Text => text;

    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

public sealed class SecretNode(string name, string password) : Node
{
    public string Name => name;

    public string Password => password; // clean

    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this); // clean
}

public sealed class Printer : IVisitor<string>
{
    public string Visit(TextNode node) => $"{node.Name} = {node.Text}"; // clean

    public string Visit(SecretNode node) => $"{node.Name} = {node.Password}";
}

public sealed class MaskingPrinter : IVisitor<string>
{
    public string Visit(TextNode node) => $"{node.Name} = {node.Text}"; // clean

    public string Visit(SecretNode node) => $"{node.Name} = ***"; // clean
}

public static class Tree
{
    public static void Print(IEnumerable<Node> nodes)
    {
        var all = new StringBuilder();
        foreach (var node in nodes) all.AppendLine(node.Accept(new MaskingPrinter())); // clean
        Console.WriteLine(all.Length); // clean
    }

    public static void PrintSecret(SecretNode node) => Console.WriteLine(new Printer().Visit(node)); // expect SG2002

    public static void PrintMasked(SecretNode node) => Console.WriteLine(new MaskingPrinter().Visit(node)); // clean

    public static void PrintText(TextNode node) => Console.WriteLine(new Printer().Visit(node)); // clean

    public static void PrintName(SecretNode node) => Console.WriteLine(node.Name); // clean
}
