package org.spona.platform.shell;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A sentence about what was just done, shown once on the next page. A controller that redirects adds it as the flash
 * attribute {@link #ATTRIBUTE}; {@link #on} does both.
 *
 * @param kind whether it went well
 * @param code the message's key
 * @param arguments for the message's placeholders
 */
public record Flash(Kind kind, String code, List<String> arguments) {

    /** The name of the flash attribute. */
    public static final String ATTRIBUTE = "flash";

    /** How a sentence is meant; the page shows it by a word's colour and an icon. */
    public enum Kind {
        DONE,
        WARNING
    }

    public Flash {
        arguments = List.copyOf(arguments);
    }

    /** The view that leads to an address on this site, where it is shown. */
    public String on(String address, RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
        return "redirect:" + address;
    }

    /** What was asked is done. */
    public static Flash done(String code, String... arguments) {
        return new Flash(Kind.DONE, code, List.of(arguments));
    }

    /** What was asked is done, but something about it needs attention. */
    public static Flash warning(String code, String... arguments) {
        return new Flash(Kind.WARNING, code, List.of(arguments));
    }
}
