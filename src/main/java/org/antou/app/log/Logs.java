package org.antou.app.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.LoggerFactory;

/**
 * The log of a data folder, one file a day: log/antou.2026-11-24.log. No size ever ends its half year (网络安全法: 不少于六个月);
 * what keeps it small is that the same mistake is told a few times only.
 */
public final class Logs implements AutoCloseable {

    private final RollingFileAppender<ILoggingEvent> appender;

    private Logs(RollingFileAppender<ILoggingEvent> appender) {
        this.appender = appender;
    }

    /** From now on the log goes into this folder; days that are old enough go. */
    public static Logs start(Path folder, Clock clock) {
        LogDays.tidy(folder, clock);
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PlainEncoder encoder = new PlainEncoder();
        encoder.setContext(context);
        encoder.start();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        TimeBasedRollingPolicy<ILoggingEvent> byDay = byDay(context, appender, folder);
        appender.setRollingPolicy(byDay);
        byDay.start();
        appender.start();
        root(context).addAppender(appender);
        return new Logs(appender);
    }

    /** No file is ever renamed: after the clock was set back, a day's second file would replace its first. */
    private static TimeBasedRollingPolicy<ILoggingEvent> byDay(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path folder) {
        TimeBasedRollingPolicy<ILoggingEvent> policy = new TimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(folder.resolve("antou.%d{yyyy-MM-dd}.log").toString());
        return policy;
    }

    private static Logger root(LoggerContext context) {
        return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        root((LoggerContext) LoggerFactory.getILoggerFactory()).detachAppender(appender);
        appender.stop();
    }
}
