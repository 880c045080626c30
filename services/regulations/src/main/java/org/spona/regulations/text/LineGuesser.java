package org.spona.regulations.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.text.Marker.Kind;

/** Finds what each paragraph of an act is: from its first word and number, from what it looks like, and from what stands around it. */
final class LineGuesser {

    /** A quoted text that does not end after so many paragraphs has lost its sign. */
    private static final int LONGEST_QUOTE = 300;

    private final SourceText source;
    private final List<SourceParagraph> paragraphs;
    private final Lookahead ahead;
    private final List<Draft> lines = new ArrayList<>();
    private final PointLevels points = new PointLevels();
    private final boolean hasArticles;
    private boolean inArticles;
    private @Nullable SourceParagraph articleHeading;

    /** The last number of a paragraph of this article; empty where they have none. */
    private String paragraphNumber = "";

    private LineGuesser(SourceText source) {
        this.source = source;
        this.paragraphs = source.paragraphs();
        this.ahead = new Lookahead(paragraphs);
        this.hasArticles = paragraphs.stream().anyMatch(Lookahead::isArticle);
    }

    /** The lines of an act; what stands in none of them is noted in its account. */
    static List<ActLine> guess(SourceText source) {
        var guesser = new LineGuesser(source);
        for (int at = 0; at < guesser.paragraphs.size(); ) {
            at = guesser.read(at);
        }
        NumberOrder.check(guesser.lines);
        return guesser.lines.stream().flatMap(line -> line.lines().stream()).toList();
    }

    /** Reads a paragraph, or several that are one line, and says where the next begins. */
    private int read(int at) {
        SourceParagraph paragraph = paragraphs.get(at);
        String text = paragraph.text();
        int endOfQuote = Quotes.end(paragraphs, at, LONGEST_QUOTE);
        if (endOfQuote > at + 1) {
            var quote = new ArrayList<String>();
            paragraphs.subList(at, endOfQuote).forEach(part -> quote.add(part.text()));
            add(paragraph, new Draft(Level.PARAGRAPH, "").saying(String.join("\n", quote)))
                    .doubting(Doubt.LEVEL_GUESSED);
            return endOfQuote;
        }
        Optional<HeadWord> word =
                paragraph.isApart() ? Optional.empty() : HeadWord.of(text).or(() -> chapter(at));
        if (word.isPresent()) {
            head(paragraph, word.get());
        } else if (paragraph.isApart() || !heading(at)) {
            body(paragraph);
        }
        return at + 1;
    }

    /** A Roman numeral is a chapter where it leads to an article, or to a heading in capitals. */
    private Optional<HeadWord> chapter(int at) {
        String text = paragraphs.get(at).text();
        return HeadWord.roman(text).filter(word -> {
            String rest = text.substring(word.textStart());
            return rest.isEmpty()
                    || (HeadingShape.fits(rest) && (HeadingShape.isCapital(rest) || ahead.leadsToArticle(at)));
        });
    }

    private void head(SourceParagraph paragraph, HeadWord word) {
        String text = paragraph.text();
        String rest = text.substring(word.textStart()).strip();
        sign(text, word.textStart(), word.number());
        Draft line = add(paragraph, new Draft(word.level(), word.number()));
        if (word.number().isEmpty()) {
            line.doubting(Doubt.NUMBER_MISSING);
        }
        if (line.level == Level.ARTICLE) {
            beginArticle(line);
        }
        if (rest.isEmpty()) {
            return;
        }
        if (HeadingShape.isRepealed(rest)) {
            line.text = rest;
        } else if (line.heading.isEmpty()
                && rest.length() <= ActLine.HEADING_LENGTH
                && (line.level.isHeading() || HeadingShape.isInBrackets(rest) || HeadingShape.fits(rest))) {
            line.heading = rest;
        } else {
            body(new SourceParagraph(rest, 0, paragraph.emphasised(), paragraph.doubts()));
        }
    }

    private void beginArticle(Draft line) {
        inArticles = true;
        paragraphNumber = "";
        points.clear();
        SourceParagraph above = articleHeading;
        articleHeading = null;
        if (above != null) {
            line.heading = above.text();
            line.doubts.addAll(above.doubts());
            if (!HeadingShape.isPlain(above)) {
                line.doubting(Doubt.LEVEL_GUESSED);
            }
        }
    }

    /** Reads a heading if the paragraph is one. */
    private boolean heading(int at) {
        SourceParagraph paragraph = paragraphs.get(at);
        String text = paragraph.text();
        Draft last = lines.isEmpty() ? new Draft(Level.INDENT, "") : lines.getLast();
        if (last.level == Level.ARTICLE && last.text.isEmpty() && HeadingShape.isRepealed(text)) {
            last.text = text;
            return true;
        }
        if (last.level == Level.ARTICLE && last.isBare() && ahead.isHeadingBelow(at)) {
            last.heading = text;
            last.doubts.addAll(paragraph.doubts());
            if (!paragraph.emphasised() && !HeadingShape.isInBrackets(text)) {
                last.doubting(Doubt.LEVEL_GUESSED);
            }
            return true;
        }
        Optional<Marker> marker = Marker.of(text);
        if (marker.isPresent()) {
            return section(at, marker.get());
        }
        if (!HeadingShape.fits(paragraph)) {
            return false;
        }
        if (last.level.isHeading() && last.isBare() && !last.number.isEmpty() && ahead.leadsToArticle(at)) {
            last.heading = text;
            return true;
        }
        if (ahead.isBeforeArticle(at) && !HeadingShape.isCapital(text)) {
            articleHeading = paragraph;
            return true;
        }
        boolean title = lines.stream().allMatch(line -> line.doubts.contains(Doubt.BEFORE_ARTICLES))
                && HeadingShape.isTitle(text);
        if (title || !ahead.leadsToHead(at)) {
            return false;
        }
        Draft section = add(paragraph, new Draft(Level.SECTION, ""));
        section.heading = text;
        section.doubting(Doubt.LEVEL_GUESSED);
        points.clear();
        return true;
    }

    /** {@code 1. Naslov odeljka}, which looks like a point but for what follows it. */
    private boolean section(int at, Marker marker) {
        SourceParagraph paragraph = paragraphs.get(at);
        String rest = paragraph.text().substring(marker.textStart());
        boolean possible = (marker.kind() == Kind.DOT || marker.kind() == Kind.NUMBERS || marker.kind() == Kind.LETTER)
                && HeadingShape.fits(rest)
                && !paragraph.isApart()
                && ahead.leadsToArticle(at);
        boolean next = points.continues(marker) && !paragraph.emphasised() && !HeadingShape.isCapital(rest);
        if (!possible || next) {
            return false;
        }
        boolean guessed = points.has(marker.kind()) && !paragraph.emphasised();
        sign(paragraph.text(), marker.textStart(), marker.number());
        Draft line = add(paragraph, new Draft(Level.SECTION, marker.number()));
        line.heading = rest;
        if (guessed) {
            line.doubting(Doubt.LEVEL_GUESSED);
        }
        points.clear();
        return true;
    }

    private void body(SourceParagraph paragraph) {
        String text = paragraph.text();
        Optional<Marker> found = paragraph.isApart() ? Optional.empty() : Marker.of(text);
        if (found.isEmpty()) {
            boolean sentence = !Character.isLowerCase(text.codePointAt(0)) || points.isEmpty();
            Draft line = add(paragraph, new Draft(Level.PARAGRAPH, "").saying(text));
            if (!sentence) {
                line.doubting(Doubt.LEVEL_GUESSED);
            }
            if (!paragraphNumber.isEmpty() && !paragraph.isApart()) {
                line.doubting(Doubt.NUMBER_MISSING);
            }
            points.clear();
            return;
        }
        Marker marker = found.get();
        sign(text, marker.textStart(), marker.number());
        Draft line = isParagraph(marker) ? numberedParagraph(marker) : points.line(marker);
        add(paragraph, line.saying(text.substring(marker.textStart())));
    }

    /** Whether {@code (1)} is a paragraph, as in Croatia and Montenegro, and not a point: where an article begins with it. */
    private boolean isParagraph(Marker marker) {
        if (marker.kind() != Kind.IN_BRACKETS || (points.has(Kind.IN_BRACKETS) && points.continues(marker))) {
            return false;
        }
        boolean begins = lines.isEmpty() || lines.getLast().level.compareTo(Level.ARTICLE) <= 0;
        return paragraphNumber.isEmpty() ? begins : NumberOrder.follows(paragraphNumber, marker.number());
    }

    private Draft numberedParagraph(Marker marker) {
        paragraphNumber = marker.number();
        points.clear();
        return new Draft(Level.PARAGRAPH, marker.number());
    }

    private Draft add(SourceParagraph paragraph, Draft line) {
        line.doubts.addAll(paragraph.doubts());
        SourceParagraph lost = articleHeading;
        if (lost != null && line.level != Level.ARTICLE) {
            articleHeading = null;
            add(lost, new Draft(Level.PARAGRAPH, "").saying(lost.text())).doubting(Doubt.LEVEL_GUESSED);
        }
        if (hasArticles && !inArticles && line.level.compareTo(Level.ARTICLE) > 0) {
            line.doubting(Doubt.BEFORE_ARTICLES);
        }
        lines.add(line);
        return line;
    }

    private void sign(String text, int textStart, String number) {
        source.drop(LeftOut.SIGN, SourceText.letters(text.substring(0, textStart)) - SourceText.letters(number));
    }
}
