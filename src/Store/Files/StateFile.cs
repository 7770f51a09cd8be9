using System.Buffers.Binary;
using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Files;

/// <summary>What this machine remembers of a store outside its database, so that an older copy of it is noticed.</summary>
/// <remarks>
/// One small write in place, never flushed: it follows the commit, and a machine that dies in between remembers a little less.
/// Being a lower bound, it may also go back by a little, where two processes finish at the same moment.
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
            var content = Read(Path);
            // A power failure just after the file was made leaves it empty or zero.
            if (!content.ContainsAnyExcept((byte)0))
                return true;
            watermark = Verified(content);
            if (watermark is not null)
                return true;
        }

        return TryLoadAnnounced(out watermark);
    }

    /// <summary>
    /// Writes what will be remembered once a new master key is committed: the file itself is signed by the old one until then.
    /// </summary>
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

    /// <summary>
    /// Remembers what was committed, unless something newer is there: another process may have been quicker. What another master key
    /// signed is replaced by its own announcement only, or where that is <paramref name="forced"/>.
    /// </summary>
    /// <remarks>What is committed is committed: where this cannot be written any more, the next commit makes up for it.</remarks>
    public void Save(Watermark watermark, bool forced = false)
    {
        try
        {
            var content = File.Exists(Path) ? File.ReadAllBytes(Path) : [];
            var known = Verified(content);
            if (!forced && !Yields(content, known, watermark))
                return;
            using (var file = PrivateFiles.Open(Path, FileMode.OpenOrCreate))
            {
                FaultPoint.Pass();
                file.Write(Format(watermark));
                if (file.Length != Size)
                    file.SetLength(Size);
            }

            FaultPoint.Pass();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or StoreException)
        {
        }
    }

    /// <summary>
    /// Makes the folder, and room in a file that can be written to, before anything is committed that has to be remembered.
    /// </summary>
    /// <remarks>
    /// While the store is held for writing: what another key announced is then of a new master key that was cut off, or of a store that
    /// this one was put in the place of. What this key announced stays, for one who is slow may yet write over the file what the key
    /// before it has signed.
    /// </remarks>
    public void Reserve()
    {
        PrivateFiles.EnsureFolder(folder);
        if (File.Exists(Announced) && !TryLoadAnnounced(out _))
            File.Delete(Announced);
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

    // Nothing that was ever written there, or something older; of another key, only to what that key announced.
    private bool Yields(ReadOnlySpan<byte> content, Watermark? known, Watermark watermark)
    {
        if (known is not null)
            return !known.IsAfter(watermark);
        return !content.ContainsAnyExcept((byte)0) || TryLoadAnnounced(out _);
    }

    private bool TryLoadAnnounced(out Watermark? watermark)
    {
        watermark = null;
        if (!PrivateFiles.CheckFile(Announced))
            return false;
        watermark = Verified(Read(Announced));
        return watermark is not null;
    }

    private static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (UnauthorizedAccessException)
        {
            throw PrivateFiles.CannotRead(path);
        }
    }

    private Watermark? Verified(ReadOnlySpan<byte> content) =>
        content.Length == Size && Parse(content) is var read && authenticator.Verifies(Message(read), content[SignatureAt..]) ? read : null;

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
