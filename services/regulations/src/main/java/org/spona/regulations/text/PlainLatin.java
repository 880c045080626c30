package org.spona.regulations.text;

/** Text in Latin letters without marks, as long as it was, so that a place in one is a place in the other: what words are looked for in. */
final class PlainLatin {

    private static final String FROM = "абвгдђежзијклљмнњопрстћуфхцчџшѓќѕčćžšđáàêë";
    private static final String TO = "abvgddezzijkllmnnoprstcufhccdsgkzcczsdaaee";

    private PlainLatin() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(letter -> plain.append(plain((char) letter)));
        return plain.toString();
    }

    private static char plain(char letter) {
        if (letter < 128) {
            return letter;
        }
        int small = FROM.indexOf(letter);
        if (small >= 0) {
            return TO.charAt(small);
        }
        int large = FROM.indexOf(Character.toLowerCase(letter));
        return large >= 0 ? Character.toUpperCase(TO.charAt(large)) : letter;
    }
}
