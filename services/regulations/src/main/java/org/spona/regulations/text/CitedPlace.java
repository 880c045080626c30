package org.spona.regulations.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.platform.language.SerbianScript;

/** A place in an act as people cite it ({@code član 69, stav 2}, {@code чл. 88в ст. 1 тач. 2)}), brought to the address that it has there. */
public final class CitedPlace {

    private static final Pattern ARTICLE =
            Pattern.compile("(?<!\\p{L})(?:cl\\.|clan\\p{L}*|art\\.|article)\\s*(\\d{1,4}\\p{L}{0,2})(?!\\p{L})");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?<!\\p{L})(?:st\\.|stav\\p{L}*|para\\.|paragraph)\\s*\\(?(\\d{1,3})");
    private static final Pattern POINT = Pattern.compile("(?<!\\p{L})(?:tac\\.|tack\\p{L}*|point)\\s*\\(?(\\d{1,3})");
    private static final int LONGEST = 300;

    private CitedPlace() {}

    /**
     * The address of the first article that is named, with the paragraph and point behind it.
     *
     * @return empty when no article is named
     */
    public static Optional<String> address(String cited) {
        String plain = SerbianScript.toLatin(cited.substring(0, Math.min(cited.length(), LONGEST)))
                .toLowerCase(Locale.ROOT)
                .replace('č', 'c')
                .replace('ć', 'c');
        Matcher article = ARTICLE.matcher(plain);
        if (!article.find()) {
            return Optional.empty();
        }
        var address = new StringBuilder(Level.ARTICLE.prefix() + "-" + article.group(1));
        Matcher paragraph = PARAGRAPH.matcher(plain).region(article.end(), plain.length());
        int end = article.end();
        if (paragraph.find()) {
            address.append('/').append(Level.PARAGRAPH.prefix()).append('-').append(paragraph.group(1));
            end = paragraph.end();
        }
        Matcher point = POINT.matcher(plain).region(end, plain.length());
        if (point.find()) {
            address.append('/').append(Level.POINT.prefix()).append('-').append(point.group(1));
        }
        return Optional.of(address.toString());
    }
}
