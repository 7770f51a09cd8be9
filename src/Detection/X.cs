namespace SecretGuard.Detection; internal static class X;
