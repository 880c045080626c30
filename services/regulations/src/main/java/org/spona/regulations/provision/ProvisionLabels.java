package org.spona.regulations.provision;

import java.util.Locale;
import java.util.Optional;
import org.spona.platform.language.Script;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.text.Content;
import org.spona.regulations.text.Level;
import org.spona.regulations.text.ProvisionNumber;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What provisions are called on a page: {@code Član 88v}, {@code 2)}. */
@Component
public class ProvisionLabels {

    private final MessageSource messages;

    ProvisionLabels(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * As printed before what it says; empty for a paragraph that is printed without a number.
     *
     * @param shown the reader's script
     * @param language of the act
     */
    public String label(Provision provision, Content shown, String language, Locale locale) {
        if (provision.number().isEmpty() && provision.level() != Level.INDENT) {
            return "";
        }
        return messages.getMessage(
                "provision.label." + provision.level(),
                new Object[] {number(provision.number(), shown, language)},
                locale);
    }

    /**
     * How lawyers cite it.
     *
     * @param address in its version: {@code cl-88v/st-2/tac-1}
     */
    public String citation(String address, Content shown, String language, Locale locale) {
        var cited = new StringBuilder();
        for (String step : address.split("/", -1)) {
            int end = step.indexOf('-');
            String prefix = end < 0 ? step : step.substring(0, end);
            String number = end < 0 ? "" : step.substring(end + 1);
            Optional<Level> level = Level.ofPrefix(prefix);
            cited.append(cited.isEmpty() ? "" : ", ")
                    .append(level.map(known -> messages.getMessage(
                                    "provision.citation." + known,
                                    new Object[] {number(number, shown, language)},
                                    locale))
                            .orElse(step));
        }
        return cited.toString();
    }

    /** A number in the reader's script; that of a language with one script, or of a reader who has chosen none, stays as printed. */
    private static String number(String printed, Content shown, String language) {
        if (isWritten(shown.text("slovo", language), Script.CYRILLIC)) {
            return ProvisionNumber.in(Script.CYRILLIC, printed);
        }
        return isWritten(shown.text("слово", language), Script.LATIN)
                ? ProvisionNumber.in(Script.LATIN, printed)
                : printed;
    }

    private static boolean isWritten(String word, Script script) {
        return SerbianScript.scriptOf(word).filter(script::equals).isPresent();
    }
}
