using System.Formats.Tar;
using System.IO.Compression;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan.Archives;

/// <summary>
/// Unpacks an archive member by member and searches each; nothing is written to disk. An archive within is unpacked too, one within that
/// is not.
/// </summary>
internal sealed class ArchiveReader(Searcher searcher, ScanOptions options, Place place, int depth, UnpackBudget? outer = null)
{
    private const int Deepest = 2;

    private readonly ByteBuffer bytes = new();

    public void Read(Stream stream, ArchiveKind kind)
    {
        var budget = outer ?? new UnpackBudget(stream.Length);
        try
        {
            if (depth == Deepest) searcher.Skip(place.Path, "an archive in an archive in an archive");
            else if (kind == ArchiveKind.Zip) ReadZip(stream, budget);
            else if (kind == ArchiveKind.Tar) ReadTar(stream, budget);
            else ReadCompressed(stream, kind, budget);
        }
        catch (ArchiveException e) when (outer is null)
        {
            searcher.Skip(place.Path, e.Message);
        }
        catch (Exception e) when (IsDamage(e))
        {
            searcher.Skip(place.Path, "damaged archive");
        }
    }

    private void ReadZip(Stream stream, UnpackBudget budget)
    {
        foreach (var entry in ZipDirectory.Entries(stream))
        {
            budget.TakeMember();
            var member = place.Member(entry.Name);
            if (entry.Name.EndsWith('/')) continue;
            if (entry.IsEncrypted) searcher.Skip(member.Path, "encrypted");
            else if (entry.Size > options.LargestFile) searcher.Skip(member.Path, Searcher.TooLarge(options.LargestFile));
            else ReadZipMember(ZipDirectory.Open(stream, entry), entry.Method, member, budget);
        }
    }

    private void ReadZipMember(Stream packed, ZipMethod method, Place member, UnpackBudget budget)
    {
        switch (method)
        {
            // Members may share their bytes, so what is only stored is paid for, too.
            case ZipMethod.Stored: Search(new BudgetedStream(packed, budget), member, budget); break;
            case ZipMethod.Deflated:
                using (var unpacked = new BudgetedStream(new DeflateStream(packed, CompressionMode.Decompress), budget))
                    Search(unpacked, member, budget);
                break;
            default: searcher.Skip(member.Path, "packed in a way that is not known here"); break;
        }
    }

    private void ReadTar(Stream stream, UnpackBudget budget)
    {
        using var tar = new TarReader(stream, leaveOpen: true);
        while (Next(tar) is { } entry)
        {
            budget.TakeMember();
            var member = place.Member(entry.Name);
            if (entry.DataStream is null || entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)) continue;
            if (entry.Length > options.LargestFile) searcher.Skip(member.Path, Searcher.TooLarge(options.LargestFile));
            else Search(entry.DataStream, member, budget);
        }
    }

    // Of numbers and names that cannot be, the platform's reader says so in more ways than it documents.
    private static TarEntry? Next(TarReader tar)
    {
        try
        {
            return tar.GetNextEntry();
        }
        catch (Exception e) when (e is ArithmeticException or ArgumentException or NotSupportedException)
        {
            throw new InvalidDataException();
        }
    }

    // A .tar.gz is one archive, not one in another.
    private void ReadCompressed(Stream stream, ArchiveKind kind, UnpackBudget budget)
    {
        using var unpacked = new BudgetedStream(
            kind == ArchiveKind.GZip
                ? new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true)
                : new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true),
            budget);
        var name = Path.GetFileName(place.Path);
        if (IsTar(name)) ReadTar(unpacked, budget);
        else
        {
            Search(
                unpacked,
                place.Member(name.Contains('.', StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(name) : name),
                budget);
        }
    }

    private static bool IsTar(string name) =>
        name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) || name.Contains(".tar.", StringComparison.OrdinalIgnoreCase);

    private void Search(Stream unpacked, Place member, UnpackBudget budget)
    {
        try
        {
            if (!bytes.Fill(unpacked, options.LargestFile))
            {
                searcher.Skip(member.Path, Searcher.TooLarge(options.LargestFile));
                return;
            }
        }
        catch (Exception e) when (IsDamage(e))
        {
            searcher.Skip(member.Path, "damaged");
            return;
        }

        searcher.Search(bytes.Memory, member, depth + 1, budget);
    }

    private static bool IsDamage(Exception e) =>
        e is InvalidDataException or EndOfStreamException or FormatException or InvalidOperationException;
}
