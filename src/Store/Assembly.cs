// Lets calls into native libraries be precompiled: otherwise every start compiles a stub for each.
[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]
