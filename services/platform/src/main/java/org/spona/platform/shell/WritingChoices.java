package org.spona.platform.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.context.MessageSource;

/** What every form lets choose in which something to share is written. */
public class WritingChoices {

    private final MessageSource messages;

    WritingChoices(MessageSource messages) {
        this.messages = messages;
    }

    /** In which language and script it is written. */
    public List<Choice> languages(Locale locale) {
        return Choice.worded(WrittenLanguages.ALL.stream(), "language.", messages, locale);
    }

    /** How far it is shared, a sentence each. */
    public List<Choice> visibilities(Locale locale, Visibility... visibilities) {
        return Choice.explained(Stream.of(visibilities), "visibility.", messages, locale);
    }
}
