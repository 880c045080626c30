package org.spona.platform.links;

import java.util.Locale;
import java.util.stream.Stream;
import org.spona.platform.shell.Choice;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;

/** The words of links, for the pages on which they are added and removed. */
public class LinkChoices {

    private final Links links;
    private final MessageSource messages;

    LinkChoices(Links links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    /** Gives the form of a thing what it shows. */
    void into(Model model, LinkOrigin origin, Locale locale) {
        model.addAttribute("origin", origin);
        model.addAttribute("kinds", Choice.worded(links.kindsFrom(origin).stream(), "link.kind.", messages, locale));
        model.addAttribute(
                "visibilities", Choice.worded(Stream.of(Visibility.values()), "visibility.", messages, locale));
    }

    /** A link in words: "navodi: Zakon o socijalnoj zaštiti". */
    String sentence(Link link, Locale locale) {
        return messages.getMessage(link.word(), null, locale) + ": " + link.title();
    }
}
