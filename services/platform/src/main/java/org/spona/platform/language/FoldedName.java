package org.spona.platform.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names and labels reduced to what is the same in each way to write them, as members folds the names of its directory. */
public final class FoldedName {

    /** Macedonian letters as the directory writes them in Latin. */
    private static final Map<String, String> MACEDONIAN =
            Map.of("Ѓ", "Gj", "ѓ", "gj", "Ќ", "Kj", "ќ", "kj", "Ѕ", "Dz", "ѕ", "dz");

    private static final Pattern MACEDONIAN_LETTER = Pattern.compile("[ЃѓЌќЅѕ]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** UAX #15, section 13: no writing has more marks than thirty over one letter, and putting more in order takes long. */
    private static final Pattern NO_WRITING = Pattern.compile("\\p{M}{31,}");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedName() {}

    /** The name in Latin letters, with its diacritics. */
    public static String latin(String name) {
        return SerbianScript.toLatin(MACEDONIAN_LETTER
                .matcher(Normalizer.normalize(NO_WRITING.matcher(name).replaceAll(""), Normalizer.Form.NFC))
                .replaceAll(letter -> MACEDONIAN.getOrDefault(letter.group(), "")));
    }

    /** Latin, lower case, without diacritics; the ways to write đ and its Macedonian sisters are one. */
    public static String of(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(latin(name), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace("dj", "d")
                .replace("gj", "d")
                .replace("kj", "c");
        return NO_WORD.matcher(bare).replaceAll(" ").strip();
    }
}
