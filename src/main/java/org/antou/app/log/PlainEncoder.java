package org.antou.app.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.antou.app.log.Repeats.Form;
import org.antou.app.log.Repeats.Told;
import org.slf4j.helpers.MessageFormatter;

/**
 * Writes the log so that nobody's data stands in it: messages of libraries and of exceptions are left out, for they may
 * quote values (H2 does, when a row is refused). What stays is where and what kind.
 */
final class PlainEncoder extends EncoderBase<ILoggingEvent> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String OURS = "org.antou.";
    /** The only messages of exceptions that are our own and quote nothing. */
    private static final Pattern KNOWN = Pattern.compile("(?:database|H2) error \\d{1,6}");

    private static final int LONGEST_MESSAGE = 300;
    private static final int MOST_FRAMES = 60;
    private static final int MOST_CAUSES = 10;

    private final Repeats repeats = new Repeats();

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        ZonedDateTime at = event.getInstant().atZone(ZoneId.systemDefault());
        Told told = repeats.next(kind(event), at.toLocalDate());
        if (told.form() == Form.NOTHING) {
            return new byte[0];
        }
        StringBuilder text = new StringBuilder();
        text.append(TIME.format(at));
        text.append(' ').append(event.getLevel()).append(' ').append(event.getLoggerName());
        if (event.getLoggerName().startsWith(OURS)) {
            text.append(": ").append(message(event));
        }
        text.append(told.count() > 1 ? " (" + told.count() + " times today)\n" : "\n");
        if (told.form() == Form.FULL) {
            causes(text, event.getThrowableProxy());
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        repeats.wrote(bytes.length);
        return bytes;
    }

    private static String message(ILoggingEvent event) {
        String text = MessageFormatter.basicArrayFormat(
                String.valueOf(event.getMessage()), Arguments.plain(event.getArgumentArray()));
        return text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text;
    }

    /** Two events are the same when the same place of the program tells of a mistake in the same place. */
    private static String kind(ILoggingEvent event) {
        StringBuilder kind = new StringBuilder(event.getLoggerName());
        kind.append(event.getLoggerName().startsWith(OURS) ? event.getMessage() : event.getLevel());
        IThrowableProxy thrown = event.getThrowableProxy();
        for (int i = 0; thrown != null && i < MOST_CAUSES; i++) {
            StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
            kind.append(thrown.getClassName()).append(frames.length > 0 ? frames[0].getSTEAsString() : "");
            thrown = thrown.getCause();
        }
        return kind.toString();
    }

    private static void causes(StringBuilder text, IThrowableProxy first) {
        IThrowableProxy thrown = first;
        for (int i = 0; thrown != null && i < MOST_CAUSES; i++) {
            append(text, thrown);
            thrown = thrown.getCause();
        }
    }

    private static void append(StringBuilder text, IThrowableProxy thrown) {
        text.append("  ").append(thrown.getClassName());
        String message = String.valueOf(thrown.getMessage());
        text.append(KNOWN.matcher(message).matches() ? ": " + message : "").append('\n');
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        int own = frames.length - thrown.getCommonFrames();
        for (int i = 0; i < Math.min(own, MOST_FRAMES); i++) {
            text.append("    ").append(frames[i].getSTEAsString()).append('\n');
        }
        text.append(own > MOST_FRAMES ? "    … " + (own - MOST_FRAMES) + " more\n" : "");
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
