package org.spona.platform.test;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Hears what a piece of work asks of the database, by what JdbcTemplate and Hibernate say of it. */
public final class Statements {

    private static final List<String> ASKING =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

    private Statements() {}

    /** The statements that a piece of work has asked. */
    public static List<String> during(Runnable work) {
        var heard = new ListAppender<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                // else it would not know in which thread it was said
                event.prepareForDeferredProcessing();
                super.append(event);
            }
        };
        heard.start();
        List<Logger> loggers = ASKING.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.setAdditive(true);
                logger.detachAppender(heard);
            });
        }
        String here = Thread.currentThread().getName();
        return heard.list.stream()
                .filter(event -> event.getThreadName().equals(here))
                .filter(event -> event.getLoggerName().endsWith("SQL")
                        || event.getFormattedMessage().contains("["))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
