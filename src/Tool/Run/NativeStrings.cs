using System.Runtime.InteropServices;
using System.Text;

namespace SecretGuard.Tool.Run;

/// <summary>A null-terminated array of null-terminated byte strings outside the managed heap, zeroed when it is freed.</summary>
internal sealed unsafe class NativeStrings : IDisposable
{
    private readonly List<Entry> strings = [];
    private byte** array;

    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text), []);

    public void Add(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var length = first.Length + second.Length;
        var address = (byte*)NativeMemory.Alloc((nuint)length + 1);
        first.CopyTo(new Span<byte>(address, length));
        second.CopyTo(new Span<byte>(address + first.Length, second.Length));
        address[length] = 0;
        strings.Add(new Entry { Address = address, Length = length });
    }

    /// <summary>The longest string's own text up to the first <c>=</c>.</summary>
    public string LongestName
    {
        get
        {
            var text = strings.MaxBy(entry => entry.Length)!.Text;
            var equals = text.IndexOf((byte)'=');
            return equals < 0 ? "" : Encoding.UTF8.GetString(text[..equals]);
        }
    }

    public byte** ToArray()
    {
        NativeMemory.Free(array);
        array = (byte**)NativeMemory.Alloc((nuint)(strings.Count + 1), (nuint)sizeof(byte*));
        for (var i = 0; i < strings.Count; i++) array[i] = strings[i].Address;
        array[strings.Count] = null;
        return array;
    }

    public void Dispose()
    {
        foreach (var entry in strings)
        {
            entry.Text.Clear();
            NativeMemory.Free(entry.Address);
        }

        strings.Clear();
        NativeMemory.Free(array);
        array = null;
    }

    // A class, because lists of classes are compiled beforehand.
    private sealed class Entry
    {
        public byte* Address { get; init; }

        public int Length { get; init; }

        public Span<byte> Text => new(Address, Length);
    }
}
