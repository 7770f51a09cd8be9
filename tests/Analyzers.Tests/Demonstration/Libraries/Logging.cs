using System;

namespace Serilog
{
    public interface ILogger
    {
        void Information(string messageTemplate, params object?[]? propertyValues);

        void Warning(string messageTemplate, params object?[]? propertyValues);

        void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues);

        void Debug(string messageTemplate, params object?[]? propertyValues);

        void Verbose(string messageTemplate, params object?[]? propertyValues);

        void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues);

        void Error(string messageTemplate, params object?[]? propertyValues);

        void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues);

        ILogger ForContext<TSource>();

        ILogger ForContext(string propertyName, object? value, bool destructureObjects = false);
    }

    public static class Log
    {
        public static ILogger Logger { get; set; } = null!;

        public static void Information(string messageTemplate, params object?[]? propertyValues)
        {
        }

        public static void Warning(string messageTemplate, params object?[]? propertyValues)
        {
        }

        public static void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues)
        {
        }

        public static void Debug(string messageTemplate, params object?[]? propertyValues)
        {
        }

        public static void Verbose(string messageTemplate, params object?[]? propertyValues)
        {
        }

        public static void Error(string messageTemplate, params object?[]? propertyValues)
        {
        }

        public static void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues)
        {
        }

        public static ILogger ForContext<TSource>() => Logger;

        public static ILogger ForContext(string propertyName, object? value, bool destructureObjects = false) => Logger;
    }
}

namespace Serilog.Context
{
    public static class LogContext
    {
        public static IDisposable PushProperty(string name, object? value, bool destructureObjects = false) => null!;
    }
}

namespace NLog
{
    public class Logger
    {
        public void Info(string message)
        {
        }

        public void Info(string message, params object?[] args)
        {
        }

        public void Warn(string message, params object?[] args)
        {
        }

        public void Debug(string message, params object?[] args)
        {
        }

        public void Trace(string message, params object?[] args)
        {
        }

        public void Error(string message, params object?[] args)
        {
        }

        public void Fatal(Exception exception, string message, params object?[] args)
        {
        }

        public void Error(Exception exception, string message, params object?[] args)
        {
        }
    }

    public static class ScopeContext
    {
        public static IDisposable PushProperty(string key, object? value) => null!;
    }

    public static class LogManager
    {
        public static Logger GetCurrentClassLogger() => new();

        public static Logger GetLogger(string name) => new();
    }
}

namespace log4net
{
    public interface ILog
    {
        bool IsDebugEnabled { get; }

        void Debug(object message);

        void DebugFormat(string format, params object?[] args);

        void Info(object message);

        void Warn(object message);

        void WarnFormat(string format, params object?[] args);

        void Error(object message);

        void ErrorFormat(string format, params object?[] args);

        void InfoFormat(string format, params object?[] args);

        void Error(object message, Exception exception);
    }

    public static class LogManager
    {
        public static ILog GetLogger(Type type) => null!;
    }
}
