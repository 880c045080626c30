package org.spona.platform.language;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a text that keep their letters whatever the script: addresses, file names, code, units, marked foreign words.
 *
 * <p>What somebody wrote can be anything, so every pattern takes time in proportion to the text. A name is looked for where its
 * letters begin, not at each of them, a mark ends before the next one begins, and quantifiers that need not give back are
 * possessive, so that they do not call themselves.
 */
final class Verbatim {

    /** A word's beginning and end. Java's {@code \b} goes back over all marks that stand before it, each time. */
    private static final String BEGIN = "(?<!\\w)";

    private static final String END = "(?![\\p{L}\\w])";

    private static final String FOREIGN = "-\\{(?<foreign>[^{\\r\\n]*?)}-";
    private static final String CODE = "`[^`\\n]++`";
    private static final String EMAIL = "(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++";

    private static final String URL =
            BEGIN + "(?:(?:https?|ftp)://|mailto:|tel:|www\\.)[^\\s<>\"„”“]*[^\\s<>\"„”“.,;:!?)]";
    /** No name of ours has more parts; trying more at each part of a long one would take the square of them. */
    private static final String DOMAIN =
            "(?<![\\w-])(?:[a-z0-9-]++\\.){1,10}(?:org|com|net|eu|int|info|edu|rs|me|ba|mk|al|example)" + END
                    + "(?:/[^\\s<>\"]*[^\\s<>\".,;:!?)])?";

    private static final String FILE =
            "(?<![\\w-])[\\w-]++\\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|md|json|xml|html?|zip|png|jpe?g)" + END;

    private static final String UNIT =
            "(?<=\\d[ \u00a0]?)(?:km|cm|mm|m|kg|mg|ha|kW|kWh|MW|kB|KB|MB|GB)(?:[²³]|" + END + ")";
    private static final String EMAIL_WORD = BEGIN + "[Ee]-mail\\p{L}*+";

    private static final String MARKUP = "<[^<>]++>|&(?:\\w++|#\\d++);";
    private static final String PLACEHOLDER = "\\{[^{}]*+}";

    private static final Pattern IN_TEXT =
            Pattern.compile(String.join("|", FOREIGN, CODE, URL, EMAIL, FILE, DOMAIN, UNIT, EMAIL_WORD));
    private static final Pattern IN_MESSAGE = Pattern.compile(String.join("|", MARKUP, PLACEHOLDER, IN_TEXT.pattern()));
    private static final Pattern MARK = Pattern.compile(FOREIGN);

    private Verbatim() {}

    /** Converts everything around the verbatim parts of a text. */
    static String around(String text, UnaryOperator<String> conversion) {
        return around(IN_TEXT.matcher(text), text, conversion);
    }

    /** As {@link #around(String, UnaryOperator)}, for a message pattern: markup and placeholders stay as well. */
    static String aroundPlaceholders(String pattern, UnaryOperator<String> conversion) {
        return around(IN_MESSAGE.matcher(pattern), pattern, conversion);
    }

    /** The text without the marks of foreign words: {@code -{word}-} becomes {@code word}. */
    static String unmarked(String text) {
        return text.contains("-{") ? MARK.matcher(text).replaceAll("${foreign}") : text;
    }

    private static String around(Matcher verbatim, String text, UnaryOperator<String> conversion) {
        var result = new StringBuilder(text.length() + 16);
        var from = 0;
        while (verbatim.find()) {
            result.append(conversion.apply(text.substring(from, verbatim.start())));
            result.append(verbatim.group());
            from = verbatim.end();
        }
        return result.append(conversion.apply(text.substring(from))).toString();
    }
}
