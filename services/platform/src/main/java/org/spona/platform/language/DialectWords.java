package org.spona.platform.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The words by which the texts of Montenegro, and of Bosnia and Herzegovina, differ from the Serbian ones: files of pairs in
 * {@code language/}, the later over the former. Texts are written once; a word that is in no file stays.
 */
final class DialectWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    private static final DialectWords MONTENEGRIN = new DialectWords("words-sr-Latn-ME.txt");
    private static final DialectWords BOSNIAN = new DialectWords("words-sr-Latn-ME.txt", "words-bs.txt");

    private final Map<String, String> words = new HashMap<>();

    private DialectWords(String... files) {
        for (String file : files) {
            WordList.read(file).forEach(line -> {
                String[] pair = line.split(" ", 2);
                words.put(pair[0], pair[1]);
            });
        }
    }

    /** Those of a language. */
    static DialectWords of(Language language) {
        return language == Language.BOSNIAN ? BOSNIAN : MONTENEGRIN;
    }

    /** A message pattern in the language; markup and placeholders stay. */
    String pattern(String serbian) {
        UnaryOperator<String> text = part -> WORD.matcher(part).replaceAll(word -> word(word.group()));
        return Verbatim.aroundPlaceholders(serbian, text);
    }

    private String word(String serbian) {
        String known = words.get(serbian.toLowerCase(Locale.ROOT));
        if (known == null) {
            return serbian;
        }
        return Character.isUpperCase(serbian.charAt(0))
                ? known.substring(0, 1).toUpperCase(Locale.ROOT) + known.substring(1)
                : known;
    }
}
