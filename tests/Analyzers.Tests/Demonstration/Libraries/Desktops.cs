using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Security;

namespace System.Windows.Forms
{
    public enum DialogResult
    {
        None,
        OK,
        Cancel,
    }

    public class Control : IDisposable
    {
        public event EventHandler? Click;

        public string Name { get; set; } = "";

        public virtual string Text { get; set; } = "";

        public bool Visible { get; set; }

        public List<Control> Controls { get; } = [];

        public void PerformClick() => Click?.Invoke(this, EventArgs.Empty);

        public void Dispose()
        {
        }
    }

    public class Form : Control
    {
        public DialogResult DialogResult { get; set; }

        public void Close()
        {
        }
    }

    public class Label : Control;

    public class Button : Control;

    public class TextBox : Control
    {
        public char PasswordChar { get; set; }

        public bool UseSystemPasswordChar { get; set; }
    }

    public static class MessageBox
    {
        public static DialogResult Show(string? text, string? caption = null) => DialogResult.OK;
    }
}

namespace System.Windows
{
    public class RoutedEventArgs : EventArgs;

    public class Window
    {
        public string Title { get; set; } = "";

        public object? DataContext { get; set; }
    }
}

namespace System.Windows.Controls
{
    public sealed class PasswordBox
    {
        public string Password { get; set; } = "";

        public SecureString SecurePassword { get; } = new();
    }

    public class TextBlock
    {
        public string Text { get; set; } = "";
    }
}

namespace System.Web
{
    public sealed class HttpCookie(string name, string? value)
    {
        public string Name { get; set; } = name;

        public string? Value { get; set; } = value;

        public bool HttpOnly { get; set; }
    }

    public sealed class HttpCookieCollection
    {
        public void Add(HttpCookie cookie)
        {
        }
    }

    public sealed class HttpResponse
    {
        public HttpCookieCollection Cookies { get; } = new();

        public int StatusCode { get; set; }

        public void Write(string? s)
        {
        }

        public void Redirect(string url)
        {
        }

        public void AddHeader(string name, string? value)
        {
        }
    }

    public sealed class HttpRequest
    {
        public NameValueCollection Form { get; } = [];

        public NameValueCollection QueryString { get; } = [];

        public NameValueCollection Headers { get; } = [];
    }
}

namespace System.Web.UI
{
    public class Page
    {
        public HttpRequest Request { get; } = new();

        public HttpResponse Response { get; } = new();

        public bool IsPostBack => false;
    }
}

namespace System.Web.UI.WebControls
{
    public class TextBox
    {
        public string Text { get; set; } = "";
    }

    public class Label
    {
        public string Text { get; set; } = "";
    }
}
