package org.spona.members.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.spona.members.organisation.Networks;
import org.spona.platform.directory.Countries;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** By what the directory can be narrowed, in the language of the page. */
@Component
class DirectoryChoices {

    /** Where the organisations of the directory are; donors work from elsewhere. */
    private static final List<String> COUNTRIES =
            Stream.concat(Countries.OF_MEMBERS.stream(), Stream.of("DE")).toList();

    private final Networks networks;
    private final MessageSource messages;

    DirectoryChoices(Networks networks, MessageSource messages) {
        this.networks = networks;
        this.messages = messages;
    }

    void addTo(Model model, Locale locale) {
        model.addAttribute("countries", named(COUNTRIES.stream(), "country.", locale));
        model.addAttribute("kinds", named(Stream.of(OrganisationKind.values()), "organisation.kind.", locale));
        model.addAttribute("networks", Choice.named(networks.list(), locale));
    }

    private List<Choice> named(Stream<?> values, String prefix, Locale locale) {
        return Choice.worded(values, prefix, messages, locale).stream()
                .sorted(Choice.byText(locale))
                .toList();
    }
}
