package org.spona.regulations.campaign;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.spona.platform.language.SerbianScript;

/**
 * The outline of a municipality, ready to be drawn.
 *
 * @param name as the file calls it, or the id of its organisation
 * @param path as SVG writes it: digits, signs and commands alone
 */
public record MapShape(String name, String path) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern KINDS =
            Pattern.compile("\\b(?:opstina|opcina|grad|gradska|municipality|city|of|the)\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What names of one place have in common, in whichever script and with or without its kind. */
    static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(SerbianScript.toLatin(name), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("đ", "dj");
        String bare = NO_LETTERS
                .matcher(KINDS.matcher(plain).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return bare.isEmpty() ? plain.strip() : bare;
    }
}
