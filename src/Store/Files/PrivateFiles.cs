namespace SecretGuard.Store.Files;

/// <summary>Files and folders that only their owner may reach. On Windows the user's profile folder sees to that.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderMode = FileMode | UnixFileMode.UserExecute;

    /// <summary>Makes the folder where it is missing, then checks it.</summary>
    public static void EnsureFolder(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, FolderMode);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, failure);
        }

        CheckFolder(path, written: true);
    }

    /// <param name="path">The folder.</param>
    /// <param name="written">Whether it has to be one that its owner may write to.</param>
    /// <returns>False where nothing is there.</returns>
    public static bool CheckFolder(string path, bool written = false) =>
        Check(path, status => status.IsFolder, "a folder", "700", written);

    /// <param name="path">The file.</param>
    /// <param name="written">Whether it has to be one that its owner may write to.</param>
    /// <param name="instead">What to do where something else is there, which is not ours to be moved; null where it is.</param>
    /// <returns>False where nothing is there.</returns>
    public static bool CheckFile(string path, bool written = false, string? instead = null) =>
        Check(path, status => status.IsFile, "a file", "600", written, instead);

    /// <summary>Opens a file for reading and writing, and makes it where it is missing, private from its first moment on.</summary>
    public static FileStream Open(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = FileMode;
        try
        {
            return new FileStream(path, options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, failure);
        }
    }

    /// <summary>Writes a new file that is there as a whole or not at all, also after a power failure.</summary>
    /// <returns>False where another came first, whose file stays.</returns>
    public static bool TryWriteNew(string path, ReadOnlySpan<byte> content)
    {
        var draft = $"{path}.{Identifier.New()}";
        try
        {
            using (var file = Open(draft, System.IO.FileMode.CreateNew))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            FaultPoint.Pass();
            File.Move(draft, path, overwrite: false);
            FaultPoint.Pass();
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
            return false;
        }
        catch (IOException failure)
        {
            File.Delete(draft);
            throw CannotWrite(path, failure);
        }

        if (!OperatingSystem.IsWindows())
            Unix.Flush(Path.GetDirectoryName(path)!);
        return true;
    }

    public static StoreException CannotWrite(string path, Exception failure) => IsDiskFull(failure)
        ? new(StoreError.Full, $"the disk that holds '{path}' is full", "free some space and try again")
        : Refused($"'{path}' cannot be written", WhatKeepsOut(path));

    public static StoreException CannotRead(string path) => Refused($"'{path}' cannot be read", WhatKeepsOut(path));

    // The file, or the folder that it is in, where its owner took their own rights from it.
    private static string WhatKeepsOut(string path)
    {
        foreach (var part in OperatingSystem.IsWindows() ? [] : (string[])[path, Path.GetDirectoryName(path)!])
        {
            if (TryStatus(part) is { } status && status.Owner == Unix.User && !status.IsWritable)
                return $"chmod {(status.IsFolder ? "700" : "600")} '{part}'";
        }

        return $"set {StoreLocation.HomeVariable} to a folder of your own";
    }

    // What lies in a folder that is closed cannot be asked.
    private static FileStatus? TryStatus(string path)
    {
        try
        {
            return Unix.Status(path);
        }
        catch (StoreException)
        {
            return null;
        }
    }

    // ENOSPC (28, kept in HResult on Unix) and ERROR_DISK_FULL (112).
    private static bool IsDiskFull(Exception failure) => failure is IOException && (failure.HResult & 0xffff) is 28 or 112;

    private static bool Check(
        string path, Func<FileStatus, bool> isExpected, string expected, string mode, bool written, string? instead = null)
    {
        if (OperatingSystem.IsWindows())
            return CheckOnWindows(path);
        if (Unix.Status(path) is not { } status)
            return false;
        if (status.IsLink)
            throw Refused($"'{path}' is a symbolic link", instead ?? "put what it points to in its place");
        if (!isExpected(status))
            throw Refused($"'{path}' is not {expected}", instead ?? "move it away");
        if (status.Owner != Unix.User)
            throw Refused($"'{path}' belongs to another user (id {status.Owner})", $"run as them, or set {StoreLocation.HomeVariable}");
        if (status.IsOpenToOthers)
            throw Refused($"'{path}' is open to others (mode {status.Permissions})", $"chmod {mode} '{path}'");
        if (!status.IsReadable)
            throw Refused($"'{path}' is closed to its owner (mode {status.Permissions})", $"chmod {mode} '{path}'");
        if (written && !status.IsWritable)
            throw Refused($"'{path}' is read-only (mode {status.Permissions})", $"chmod {mode} '{path}'");
        return true;
    }

    private static bool CheckOnWindows(string path)
    {
        if (!Path.Exists(path))
            return false;
        return !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint)
            ? true
            : throw Refused($"'{path}' is a link", "put what it points to in its place");
    }

    private static StoreException Refused(string fact, string hint) => new(StoreError.Permissions, fact, hint);
}
