package org.spona.knowledge.exchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text of other systems, made such that the database and the index take it. */
final class ImportedText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private ImportedText() {}

    /** Text that keeps its lines. */
    static String prose(String text) {
        String lines = text.indexOf('\r') < 0 ? text : LINE_ENDS.matcher(text).replaceAll("\n");
        return Normalizer.normalize(withoutForeign(lines), Normalizer.Form.NFC).strip();
    }

    /** Most texts are clean and stay what they are. */
    private static String withoutForeign(String text) {
        if (text.codePoints().noneMatch(ImportedText::isForeign)) {
            return text;
        }
        return text.codePoints()
                .filter(letter -> !isForeign(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What is no text: control characters but tab and line feed, halves of letters, letters for private use. */
    private static boolean isForeign(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\t' && letter != '\n';
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** Text of one line: every run of blanks is one. */
    static String line(String text) {
        return BLANKS.matcher(prose(text)).replaceAll(" ").strip();
    }

    /** The beginning of a text that is too long, up to a word's end, with dots for the rest. */
    static String beginning(String text, int length) {
        int end = text.lastIndexOf(' ', length - 1);
        int cut = end > length / 2 ? end : Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, cut).stripTrailing() + "…";
    }
}
