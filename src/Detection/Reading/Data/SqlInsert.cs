namespace SecretGuard.Detection.Reading.Data;

/// <summary>How far an INSERT statement has been read.</summary>
internal enum SqlInsert
{
    None,

    /// <summary>Behind INSERT.</summary>
    Table,

    /// <summary>In the list of columns, or behind it.</summary>
    Columns,

    /// <summary>Behind VALUES.</summary>
    Values,
}
