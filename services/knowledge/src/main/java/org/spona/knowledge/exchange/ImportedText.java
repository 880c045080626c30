package org.spona.knowledge.exchange;

import java.text.Normalizer;
import org.spona.platform.text.WrittenText;

/** Text of other systems, made such that the database and the index take it. */
final class ImportedText {

    private ImportedText() {}

    /** Text that keeps its lines. */
    static String prose(String text) {
        String clean = WrittenText.clean(text);
        return Normalizer.normalize(withoutPrivate(clean), Normalizer.Form.NFC).strip();
    }

    /** Letters for private use, with which other programs draw what no text is; most texts have none. */
    private static String withoutPrivate(String text) {
        if (text.codePoints().noneMatch(ImportedText::isPrivate)) {
            return text;
        }
        return text.codePoints()
                .filter(letter -> !isPrivate(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrivate(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** Text of one line. */
    static String line(String text) {
        return WrittenText.line(prose(text));
    }

    /** The beginning of a text that is too long, up to a word's end, with dots for the rest. */
    static String beginning(String text, int length) {
        int end = text.lastIndexOf(' ', length - 1);
        int cut = end > length / 2 ? end : Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, cut).stripTrailing() + "…";
    }
}
