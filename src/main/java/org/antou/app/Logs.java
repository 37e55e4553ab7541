package org.antou.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The log of a data folder: log/antou.log, kept for half a year and more (网络安全法: 不少于六个月), never with personal data. */
final class Logs implements AutoCloseable {

    private static final int DAYS = 200;

    private final RollingFileAppender<ILoggingEvent> appender;

    private Logs(RollingFileAppender<ILoggingEvent> appender) {
        this.appender = appender;
    }

    /** From now on the log goes into this folder. */
    static Logs start(Path folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PlainEncoder encoder = new PlainEncoder();
        encoder.setContext(context);
        encoder.start();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(folder.resolve("antou.log").toString());
        appender.setEncoder(encoder);
        appender.setRollingPolicy(byDay(context, appender, folder));
        appender.start();
        root(context).addAppender(appender);
        return new Logs(appender);
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> byDay(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path folder) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(folder.resolve("antou.%d{yyyy-MM-dd}.%i.log").toString());
        policy.setMaxFileSize(new FileSize(2 * FileSize.MB_COEFFICIENT));
        policy.setTotalSizeCap(new FileSize(50 * FileSize.MB_COEFFICIENT));
        policy.setMaxHistory(DAYS);
        policy.start();
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
