package org.spona.knowledge.exchange.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.language.FoldedName;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The municipalities of a country that a typed text may mean. */
@Component
class PlaceChoices {

    private static final int MOST = 20;

    private final Directory directory;
    private final MessageSource messages;

    PlaceChoices(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /** The likeliest: those that contain the text, then those that begin as it does. */
    List<Choice> list(String country, String text, Locale locale) {
        String typed = FoldedName.of(text);
        return choices(country, locale).stream()
                .sorted(Comparator.comparingInt((Choice choice) -> -likeness(FoldedName.of(choice.text()), typed))
                        .thenComparing(Choice.byText(locale)))
                .limit(MOST)
                .toList();
    }

    /** The one whose name was typed, in either script. */
    Optional<Choice> find(String country, String text, Locale locale) {
        List<Choice> named = choices(country, locale).stream()
                .filter(choice -> FoldedName.of(choice.text()).equals(FoldedName.of(text)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private List<Choice> choices(String country, Locale locale) {
        return Choice.organisations(
                directory.listOrganisations(country, OrganisationKind.localGovernments()), messages, locale);
    }

    private static int likeness(String name, String typed) {
        if (name.contains(typed)) {
            return typed.length() + 1;
        }
        int same = 0;
        while (same < Math.min(name.length(), typed.length()) && name.charAt(same) == typed.charAt(same)) {
            same++;
        }
        return same;
    }
}
