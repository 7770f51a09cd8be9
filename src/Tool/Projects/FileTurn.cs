namespace SecretGuard.Tool.Projects;

/// <summary>Lets one process at a time edit a file, by a lock file beside it that goes with the process.</summary>
internal static class FileTurn
{
    private const int Attempts = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Waits up to five seconds for the turn; dispose to give it back.</summary>
    public static IDisposable Take(string path)
    {
        var turn = path + ".lock";
        ProjectFile.RequireNoLink(turn);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(
                    turn,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None,
                    1,
                    FileOptions.DeleteOnClose);
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(Pause);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new Failure($"'{path}' cannot be edited: '{turn}' is in the way", "delete that, where nothing else is editing");
            }
        }
    }
}
