package org.spona.gateway;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.slf4j.LoggerFactory;

/** What is logged from its making until it is closed. */
public final class LogLines implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    public LogLines() {
        lines.start();
        root.addAppender(lines);
    }

    /** All lines. */
    public List<ILoggingEvent> all() {
        return List.copyOf(lines.list);
    }

    /** The lines of the access log. */
    public Stream<ILoggingEvent> ofRequests() {
        return all().stream().filter(line -> line.getLoggerName().equals("org.spona.gateway.access"));
    }

    /** Waits until so many requests are in the access log: an answer arrives before its line is written. */
    public LogLines awaitRequests(int count) {
        Awaitility.await().until(() -> ofRequests().count() >= count);
        return this;
    }

    /** All that is written of them, messages, values and failures. */
    public String text() {
        return all().stream()
                .map(line -> line.getFormattedMessage() + line.getKeyValuePairs() + failure(line))
                .collect(Collectors.joining("\n"));
    }

    private static String failure(ILoggingEvent line) {
        var text = new StringBuilder();
        for (var failure = line.getThrowableProxy(); failure != null; failure = failure.getCause()) {
            text.append(failure.getClassName()).append(failure.getMessage());
        }
        return text.toString();
    }

    @Override
    public void close() {
        root.detachAppender(lines);
    }
}
