package org.spona.analysis;

/**
 * Lower case, and Serbian, Montenegrin and Macedonian Cyrillic to Latin letter by letter, with diacritics kept:
 * {@code Љубав} becomes {@code ljubav}, {@code с́утра} becomes {@code śutra}. Digraph code points (U+01C4 to U+01CC) fall
 * apart into two letters; letters with a combining mark are composed, and stress marks, which dictionaries write, are
 * dropped. The Macedonian {@code ѓ ќ ѕ} become {@code ǵ ḱ dz} as in the Macedonian standard for Latin writing (MANU).
 */
final class ScriptFolding implements WordStep {

    private static final char FIRST_CYRILLIC = '\u0400';
    private static final String[] CYRILLIC = cyrillic();

    @Override
    public void apply(Word word) {
        char[] from = word.letters();
        int length = word.length();
        int plain = lowerCaseAscii(from, length);
        if (plain == length) {
            return;
        }
        char[] to = word.spare(length * 2);
        System.arraycopy(from, 0, to, 0, plain);
        int end = plain;
        for (int i = plain; i < length; i++) {
            end = append(from[i], to, end);
        }
        word.swap(end);
    }

    /** Lowers the leading run of ASCII in place and returns its length. */
    private static int lowerCaseAscii(char[] letters, int length) {
        int i = 0;
        for (; i < length && letters[i] < 0x80; i++) {
            if (letters[i] >= 'A' && letters[i] <= 'Z') {
                letters[i] = (char) (letters[i] + ('a' - 'A'));
            }
        }
        return i;
    }

    private static int append(char letter, char[] to, int end) {
        char lower = Character.toLowerCase(letter);
        if (lower >= FIRST_CYRILLIC && lower < FIRST_CYRILLIC + CYRILLIC.length) {
            return append(CYRILLIC[lower - FIRST_CYRILLIC], to, end);
        }
        if (lower >= '\u0300' && lower <= '\u036f') {
            if (end > 0) {
                to[end - 1] = compose(to[end - 1], lower);
            }
            return end;
        }
        return switch (lower) {
            case '\u01c5', '\u01c6' -> append("dž", to, end);
            case '\u01c8', '\u01c9' -> append("lj", to, end);
            case '\u01cb', '\u01cc' -> append("nj", to, end);
            default -> {
                to[end] = lower;
                yield end + 1;
            }
        };
    }

    private static int append(String latin, char[] to, int end) {
        latin.getChars(0, latin.length(), to, end);
        return end + latin.length();
    }

    private static char compose(char base, char mark) {
        return switch (mark) {
            case '\u030c' ->
                switch (base) {
                    case 'c' -> 'č';
                    case 's' -> 'š';
                    case 'z' -> 'ž';
                    default -> base;
                };
            case '\u0301' ->
                switch (base) {
                    case 'c' -> 'ć';
                    case 's' -> 'ś';
                    case 'z' -> 'ź';
                    case 'g' -> 'ǵ';
                    case 'k' -> 'ḱ';
                    default -> base;
                };
            case '\u0308' -> base == 'e' ? 'ë' : base;
            case '\u0327' -> base == 'c' ? 'ç' : base;
            default -> base;
        };
    }

    private static String[] cyrillic() {
        String[] latin = new String[0x60];
        for (char c = 0; c < latin.length; c++) {
            latin[c] = String.valueOf((char) (FIRST_CYRILLIC + c));
        }
        String letters = "абвгдђежзијклљмнњопрстћуфхцчџшѓќѕѐѝ";
        String[] values = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š ǵ ḱ dz e i".split(" ", -1);
        for (int i = 0; i < values.length; i++) {
            latin[letters.charAt(i) - FIRST_CYRILLIC] = values[i];
        }
        return latin;
    }
}
