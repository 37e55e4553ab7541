package org.antou.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.antou.problem.Problem;

/**
 * Writes the log so that nobody's data stands in it: messages of libraries and of exceptions are left out, for they may
 * quote values (H2 does, when a row is refused). What stays is where and what kind.
 */
final class PlainEncoder extends EncoderBase<ILoggingEvent> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String OURS = "org.antou.";

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        text.append(TIME.format(event.getInstant().atZone(ZoneId.systemDefault())));
        text.append(' ').append(event.getLevel()).append(' ').append(event.getLoggerName());
        if (event.getLoggerName().startsWith(OURS)) {
            text.append(": ").append(event.getFormattedMessage());
        }
        text.append('\n');
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
            append(text, thrown);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, IThrowableProxy thrown) {
        text.append("  ").append(thrown.getClassName());
        if (thrown.getClassName().equals(Problem.Bug.class.getName())) {
            text.append(": ").append(thrown.getMessage());
        }
        text.append('\n');
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        for (int i = 0; i < frames.length - thrown.getCommonFrames(); i++) {
            text.append("    ").append(frames[i].getSTEAsString()).append('\n');
        }
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
