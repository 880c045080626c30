package org.spona.platform.language;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a text that keep their letters whatever the script: addresses, file names, code, units, marked foreign words. */
final class Verbatim {

    private static final String FOREIGN = "-\\{(?<foreign>.*?)}-";
    private static final String CODE = "`[^`\\n]+`";
    private static final String EMAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String URL = "\\b(?:(?:https?|ftp)://|mailto:|tel:|www\\.)[^\\s<>\"„”“]*[^\\s<>\"„”“.,;:!?)]";
    private static final String DOMAIN =
            "\\b(?:[a-z0-9-]+\\.)+(?:org|com|net|eu|int|info|edu|rs|me|ba|mk|al|example)\\b(?:/[^\\s<>\"]*[^\\s<>\".,;:!?)])?";
    private static final String FILE =
            "\\b[\\w-]+\\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|md|json|xml|html?|zip|png|jpe?g)\\b";
    private static final String UNIT = "(?<=\\d[ \u00a0]?)(?:km|cm|mm|m|kg|mg|ha|kW|kWh|MW|kB|KB|MB|GB)(?:[²³]|\\b)";
    private static final String EMAIL_WORD = "\\b[Ee]-mail\\p{L}*";

    private static final String MARKUP = "<[^<>]+>|&(?:\\w+|#\\d+);";
    private static final String PLACEHOLDER = "\\{[^{}]*}";

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
