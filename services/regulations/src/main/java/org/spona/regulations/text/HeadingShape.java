package org.spona.regulations.text;

import java.util.regex.Pattern;

/** What headings look like. */
final class HeadingShape {

    private static final int LONGEST = 250;

    /** Longer ones that nothing emphasises are looked at. */
    private static final int PLAINLY_SHORT = 90;

    private static final Pattern ENDS_SENTENCE = Pattern.compile(
            "[.;:,]$|\\s(?:i|ili|iz|od|za|u|na|sa|s|po|o|da|te|kao|и|или|из|од|за|у|на|са|с|по|о|да|те|као|со)$");
    private static final Pattern TITLE_OF_ACT = Pattern.compile(
            "(?:ZAKON|ODLUKA|ODLUK|PRAVILNIK|UREDBA|STATUT|USTAV|POSLOVNIK|PRAVILA|UPUTSTVO|NAREDBA|STRATEGIJA|PROGRAM|ZAKONIK|O |LIGJ)\\b.*",
            Pattern.DOTALL);
    private static final Pattern REPEALED = Pattern.compile(
            "\\(?\\s*(?:brisan[aoi]?|brise se|brisu se|ukinut[aoi]?|izostavljen[aoi]?|prest(?:ao|ala|alo|ali|aje|aju) da vaz[ei]\\p{L}*"
                    + "|prestal[aoi]? (?:vaziti|da vazi)|prestao vaziti)\\s*\\.?\\s*\\)?\\s*\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{2,200}\\)\\.?");

    private HeadingShape() {}

    static boolean fits(SourceParagraph paragraph) {
        return !paragraph.isApart() && fits(paragraph.text());
    }

    /** Short, begins with a capital or in brackets, and ends like no sentence. */
    static boolean fits(String text) {
        if (text.isEmpty()
                || text.length() > LONGEST
                || ENDS_SENTENCE.matcher(text).find()) {
            return false;
        }
        int first = text.codePointAt(0);
        return Character.isUpperCase(first)
                && text.codePoints().filter(Character::isLetter).count() > 1;
    }

    /** Whether nobody need ask if it is one. */
    static boolean isPlain(SourceParagraph paragraph) {
        return paragraph.emphasised()
                || isCapital(paragraph.text())
                || paragraph.text().length() <= PLAINLY_SHORT;
    }

    static boolean isCapital(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isLetter).count() > 2;
    }

    /** The title of the act itself, which is no part of it. */
    static boolean isTitle(String text) {
        return isCapital(text) && TITLE_OF_ACT.matcher(PlainLatin.of(text)).matches();
    }

    /** What stands in the place of a provision that holds no longer. */
    static boolean isRepealed(String text) {
        return REPEALED.matcher(PlainLatin.of(text)).matches();
    }

    /** As headings are printed below the number in Bosnia and Herzegovina. */
    static boolean isInBrackets(String text) {
        return IN_BRACKETS.matcher(text).matches()
                && !isRepealed(text)
                && text.codePoints().anyMatch(Character::isLetter);
    }
}
