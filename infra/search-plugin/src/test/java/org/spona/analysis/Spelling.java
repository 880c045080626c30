package org.spona.analysis;

import java.util.Locale;

/** Writes a Latin text in the other ways that people write it. */
final class Spelling {

    private static final String[] LATIN =
            "nj lj dž a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š ś ź".split(" ", -1);
    private static final String[] CYRILLIC =
            "њ љ џ а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш с\u0301 з\u0301".split(" ", -1);

    private Spelling() {}

    static String cyrillic(String latin) {
        String text = latin;
        for (int i = 0; i < LATIN.length; i++) {
            text = text.replace(LATIN[i], CYRILLIC[i]).replace(capitals(LATIN[i]), capitals(CYRILLIC[i]));
        }
        return text;
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** As typed on a keyboard without our letters; {@code dj} says how đ is written, {@code dj} or {@code d}. */
    static String withoutDiacritics(String latin, String dj) {
        return latin.replaceAll("[čć]", "c")
                .replaceAll("[ČĆ]", "C")
                .replace("š", "s")
                .replace("Š", "S")
                .replace("ž", "z")
                .replace("Ž", "Z")
                .replace("đ", dj)
                .replace("Đ", capitals(dj));
    }

    /** The newer Montenegrin letters for {@code sj} and {@code zj}. */
    static String montenegrin(String latin) {
        return latin.replace("sj", "ś").replace("zj", "ź").replace("SJ", "Ś").replace("ZJ", "Ź");
    }
}
