package org.spona.infra.evaluation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes the made-up practices in Cyrillic; exceptions of the real spelling do not matter here. */
final class Cyrillic {

    private static final String LATIN = "abvgdđežzijklmnoprstćufhcčš";
    private static final String LETTERS = "абвгдђежзијклмнопрстћуфхцчш";
    private static final Map<String, String> OF = letters();

    private Cyrillic() {}

    static String of(String latin) {
        var written = new StringBuilder(latin.length());
        for (int index = 0; index < latin.length(); index++) {
            String pair = latin.substring(index, Math.min(index + 2, latin.length()));
            String one = latin.substring(index, index + 1);
            if (pair.length() == 2 && OF.containsKey(pair)) {
                written.append(OF.get(pair));
                index++;
            } else {
                written.append(OF.getOrDefault(one, one));
            }
        }
        return written.toString();
    }

    private static Map<String, String> letters() {
        Map<String, String> letters =
                new HashMap<>(Map.of("lj", "љ", "nj", "њ", "dž", "џ", "Lj", "Љ", "Nj", "Њ", "Dž", "Џ"));
        for (int index = 0; index < LATIN.length(); index++) {
            String latin = LATIN.substring(index, index + 1);
            String letter = LETTERS.substring(index, index + 1);
            letters.put(latin, letter);
            letters.put(latin.toUpperCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT));
        }
        return letters;
    }
}
