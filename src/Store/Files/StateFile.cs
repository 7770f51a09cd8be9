using System.Buffers.Binary;
using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Files;

/// <summary>What this machine remembers of a store outside its database, so that an older copy of it is noticed.</summary>
/// <remarks>
/// One small write in place, never flushed: it follows the commit, and a machine that dies in between remembers a little less.
/// Being a lower bound, it may also go back when two processes finish out of order.
/// </remarks>
internal sealed class StateFile(string folder, string storeId, Authenticator authenticator)
{
    private const int EpochAt = 0;
    private const int SequenceAt = 8;
    private const int LinkAt = 16;
    private const int SignatureAt = LinkAt + Authenticator.Size;
    private const int Size = SignatureAt + Authenticator.Size;

    // Reading may meet a write half done, but not three times.
    private const int Attempts = 3;

    public string Path { get; } = System.IO.Path.Combine(folder, storeId);

    /// <returns>Null at first sight.</returns>
    public Watermark? Load() => TryLoad(out var watermark)
        ? watermark
        : throw new StoreException(
            StoreError.Altered,
            $"what this machine remembers of the store, '{Path}', is damaged",
            "dotnet secretguard doctor --accept-restore");

    /// <param name="watermark">Null at first sight, and where false is returned.</param>
    /// <returns>False where there is something else in the file.</returns>
    public bool TryLoad(out Watermark? watermark)
    {
        watermark = null;
        PrivateFiles.CheckFolder(folder);
        if (!PrivateFiles.CheckFile(Path))
            return true;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var content = File.ReadAllBytes(Path);
            // A power failure just after the file was made leaves it empty or zero.
            if (!content.ContainsAnyExcept((byte)0))
                return true;
            if (content.Length == Size && Parse(content) is var read && authenticator.Verifies(Message(read), content.AsSpan(SignatureAt)))
            {
                watermark = read;
                return true;
            }
        }

        return TryLoadAnnounced(out watermark);
    }

    /// <summary>Writes what will be remembered once a new master key is committed: the file itself is signed by the old one until then.</summary>
    public void Announce(Watermark watermark)
    {
        PrivateFiles.EnsureFolder(folder);
        try
        {
            using var file = PrivateFiles.Open(Announced, FileMode.Create);
            FaultPoint.Pass();
            file.Write(Format(watermark));
            file.Flush(flushToDisk: true);
        }
        catch (IOException failure)
        {
            throw PrivateFiles.CannotWrite(Announced, failure);
        }
    }

    public void Save(Watermark watermark)
    {
        try
        {
            using (var file = PrivateFiles.Open(Path, FileMode.OpenOrCreate))
            {
                FaultPoint.Pass();
                file.Write(Format(watermark));
                if (file.Length != Size)
                    file.SetLength(Size);
            }

            FaultPoint.Pass();
            if (File.Exists(Announced))
                File.Delete(Announced);
        }
        catch (IOException failure)
        {
            throw PrivateFiles.CannotWrite(Path, failure);
        }
    }

    /// <summary>Makes the folder, and room in a file that can be written to, before anything is committed that has to be remembered.</summary>
    public void Reserve()
    {
        PrivateFiles.EnsureFolder(folder);
        try
        {
            using var file = PrivateFiles.Open(Path, FileMode.OpenOrCreate);
            FaultPoint.Pass();
            if (file.Length == 0)
                file.Write(stackalloc byte[Size]);
        }
        catch (IOException failure)
        {
            throw PrivateFiles.CannotWrite(Path, failure);
        }
    }

    private string Announced => Path + ".next";

    private bool TryLoadAnnounced(out Watermark? watermark)
    {
        watermark = null;
        if (!PrivateFiles.CheckFile(Announced))
            return false;
        var content = File.ReadAllBytes(Announced);
        if (content.Length == Size && Parse(content) is var read && authenticator.Verifies(Message(read), content.AsSpan(SignatureAt)))
            watermark = read;
        return watermark is not null;
    }

    private byte[] Format(Watermark watermark)
    {
        var content = new byte[Size];
        BinaryPrimitives.WriteInt64LittleEndian(content.AsSpan(EpochAt), watermark.Epoch);
        BinaryPrimitives.WriteInt64LittleEndian(content.AsSpan(SequenceAt), watermark.Sequence);
        watermark.Link.CopyTo(content.AsSpan(LinkAt));
        authenticator.Sign(Message(watermark)).CopyTo(content.AsSpan(SignatureAt));
        return content;
    }

    private static Watermark Parse(ReadOnlySpan<byte> content) => new(
        BinaryPrimitives.ReadInt64LittleEndian(content[EpochAt..]),
        BinaryPrimitives.ReadInt64LittleEndian(content[SequenceAt..]),
        content[LinkAt..SignatureAt].ToArray());

    private Sealing.Fields Message(Watermark watermark) =>
        authenticator.Message().Add(watermark.Epoch).Add(watermark.Sequence).Add(watermark.Link);
}
