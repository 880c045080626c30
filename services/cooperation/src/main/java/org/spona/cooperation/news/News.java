package org.spona.cooperation.news;

import java.util.Locale;
import org.spona.platform.findable.Thing;
import org.spona.platform.text.Content;

/**
 * What happened to a thing, as those are told whom it concerns. What the mail says of the thing are messages that begin with its kind:
 * {@code <kind>.mail.open} and {@code <kind>.mail.reason}.
 *
 * @param code the message that says what happened; with {@code .subject} the subject, into which the title is put
 * @param occasion what tells it from the same at another time, such as a revision
 * @param stoppable what a person can stop, as messages {@code notice.kind.<kind>} name it
 * @param detail what stands below the title
 */
public record News(Thing thing, String code, Object occasion, String stoppable, Detail detail) {

    /** A line in the language and script of who gets it; empty for none. */
    @FunctionalInterface
    public interface Detail {

        String of(Content shown, Locale locale);
    }

    /** News that have no more to say. */
    public News(Thing thing, String code, Object occasion, String stoppable) {
        this(thing, code, occasion, stoppable, (_, _) -> "");
    }
}
