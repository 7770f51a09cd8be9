namespace Harbor.Outcomes;

public abstract class Outcome<T>
{
    public sealed class Ok(T value) : Outcome<T>
    {
        public T Value => value;
    }

    public sealed class Failed(string error) : Outcome<T>
    {
        public string Error => error;
    }

    public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> failed) => this switch
    {
        Ok o => ok(o.Value),
        Failed f => failed(f.Error),
        _ => throw new InvalidOperationException(),
    };
}

public sealed class Gate(IConfiguration configuration)
{
    public Outcome<int> Open(string code, string password)
    {
        if (code.Length == 0) return new Outcome<int>.Failed("no code"); // clean
        if (password.Length == 0) return new Outcome<int>.Failed("no password"); // clean
        return new Outcome<int>.Failed($"wrong password {password} for {code}");
    }

    public void Show(string code, string password)
    {
        var text = Open(code, password).Match(value => "gate " + value, error => error);
        Console.WriteLine(text); // expect SG2002
    }

    public void ShowCount(string code) => Console.WriteLine(Open(code, "").Match(value => value, error => error.Length)); // clean

    public (bool Opened, string Detail) TryOpen(string pin) => (pin.Length == 6, "PIN " + pin);

    public void Print(string pin)
    {
        var (opened, detail) = TryOpen(pin);
        Console.WriteLine(opened); // clean
        Console.WriteLine(detail); // expect SG2002
    }

    public void Explain()
    {
        var key = configuration["Gate:SigningKey"];
        System.Diagnostics.Debug.WriteLine($"signing key {key}"); // expect SG2002
        System.Diagnostics.Debug.WriteLine($"signing key {(string.IsNullOrEmpty(key) ? "missing" : "found")}"); // clean
        System.Diagnostics.Trace.TraceInformation("key id {0}", configuration["Gate:SigningKeyId"]); // clean
        System.Diagnostics.Trace.TraceWarning("key {0}", key); // expect SG2002
        System.Diagnostics.Debug.Assert(key is not null, "Gate:SigningKey is missing"); // clean
    }
}
