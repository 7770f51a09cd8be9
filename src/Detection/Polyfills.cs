#if !NET
namespace System.Runtime.CompilerServices
{
    /// <summary>What the compiler asks of a framework older than <c>init</c> accessors.</summary>
    internal static class IsExternalInit;
}

namespace SecretGuard.Detection
{
    /// <summary>Members that newer frameworks have, under their names.</summary>
    internal static class Polyfills
    {
        public static bool Contains(this string text, string part, StringComparison comparison) => text.IndexOf(part, comparison) >= 0;

        extension(ObjectDisposedException)
        {
            public static void ThrowIf(bool condition, object instance)
            {
                if (condition) throw new ObjectDisposedException(instance.GetType().Name);
            }
        }
    }
}
#endif
