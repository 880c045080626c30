package org.spona.regulations.text;

import java.util.List;
import java.util.Optional;

/** What stands below a paragraph, by which a heading is told from a point or a sentence. */
final class Lookahead {

    /** As many headings may stand above one article. */
    private static final int MOST_HEADINGS = 5;

    private final List<SourceParagraph> paragraphs;

    Lookahead(List<SourceParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Whether the paragraph is printed between the number of an article and what it says. */
    boolean isHeadingBelow(int at) {
        SourceParagraph paragraph = paragraphs.get(at);
        if (HeadingShape.isInBrackets(paragraph.text())
                && Marker.of(paragraph.text()).isEmpty()) {
            return true;
        }
        boolean followed = at + 1 < paragraphs.size()
                && HeadWord.of(paragraphs.get(at + 1).text()).isEmpty();
        return followed
                && HeadingShape.fits(paragraph)
                && HeadingShape.isPlain(paragraph)
                && Marker.of(paragraph.text()).isEmpty();
    }

    boolean isBeforeArticle(int at) {
        return at + 1 < paragraphs.size() && isArticle(paragraphs.get(at + 1));
    }

    boolean leadsToArticle(int at) {
        return leads(at, false);
    }

    boolean leadsToHead(int at) {
        return leads(at, true);
    }

    /** Whether nothing but headings stands between a paragraph and the next article, or the next of all that has a word of its own. */
    private boolean leads(int at, boolean toAny) {
        for (int next = at + 1; next < paragraphs.size() && next <= at + MOST_HEADINGS; next++) {
            SourceParagraph paragraph = paragraphs.get(next);
            Optional<HeadWord> word = HeadWord.of(paragraph.text()).or(() -> HeadWord.roman(paragraph.text()));
            if (word.isPresent() && (toAny || word.get().level() == Level.ARTICLE)) {
                return true;
            }
            if (word.isEmpty() && !HeadingShape.fits(withoutMarker(paragraph.text()))) {
                return false;
            }
        }
        return false;
    }

    private static String withoutMarker(String text) {
        return Marker.of(text).map(marker -> text.substring(marker.textStart())).orElse(text);
    }

    static boolean isArticle(SourceParagraph paragraph) {
        return !paragraph.isApart()
                && HeadWord.of(paragraph.text())
                        .filter(word -> word.level() == Level.ARTICLE)
                        .isPresent();
    }
}
