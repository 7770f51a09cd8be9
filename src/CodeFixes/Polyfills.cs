#pragma warning disable IDE0130 // The compiler looks for this type by its full name.
namespace System;

/// <summary>What list patterns ask for, and netstandard2.0 does not have.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
