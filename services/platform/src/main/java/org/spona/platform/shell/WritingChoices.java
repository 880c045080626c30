package org.spona.platform.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;

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

    /**
     * What the page of a form shows besides its fields: whether it was saved before, and the languages in which it may be written.
     *
     * @param version of what is there now; empty while nothing is saved
     */
    public void show(UUID id, Optional<Long> version, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("known", version.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", version.orElse(null));
        model.addAttribute("languages", languages(locale));
    }

    /**
     * The same with how far it is shared.
     *
     * @param kind how messages call the kind: {@code <kind>.visibility.PUBLIC} says what that means for it
     */
    public void show(UUID id, Optional<Long> version, String kind, Model model, Locale locale) {
        show(id, version, model, locale);
        model.addAttribute(
                "visibilities",
                Choice.explained(Stream.of(Visibility.values()), kind + ".visibility.", messages, locale));
    }
}
