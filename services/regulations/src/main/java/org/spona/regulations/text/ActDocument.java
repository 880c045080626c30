package org.spona.regulations.text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.language.Script;
import org.spona.platform.language.SerbianScript;

/** The text of an act in a document, DOCX or PDF, in the script of its reader; its numbers too. */
public final class ActDocument {

    /** So many lines tell in which script a text is. */
    private static final int SAMPLE = 30;

    private ActDocument() {}

    /**
     * A line as it is printed.
     *
     * @param title of a part, chapter, section or article, with its number; empty for what stands in them
     */
    record Printed(String title, String paragraph) {}

    /**
     * Adds the text to a document.
     *
     * @param language of the text, BCP 47
     */
    public static DocumentBuilder write(List<ActLine> lines, String language, DocumentBuilder document) {
        for (Printed line : printed(lines, language, text -> document.written(text, language))) {
            document.title(line.title()).paragraph(line.paragraph());
        }
        return document;
    }

    /**
     * The lines as they are printed.
     *
     * @param shown puts a text into the script of the reader
     */
    static List<Printed> printed(List<ActLine> lines, String language, UnaryOperator<String> shown) {
        String sample = lines.stream()
                .limit(SAMPLE)
                .map(line -> line.heading() + " " + line.text())
                .collect(Collectors.joining(" "));
        String read = shown.apply(sample);
        Script script = SerbianScript.scriptOf(read).orElse(Script.LATIN);
        Optional<Script> other = read.equals(sample) ? Optional.empty() : Optional.of(script);
        return lines.stream()
                .map(line -> {
                    String number = other.map(its -> ProvisionNumber.in(its, line.number()))
                            .orElse(line.number());
                    String mark = PrintedNumber.of(line.level(), number, language, script);
                    String heading = joined(mark, shown.apply(line.heading()));
                    String text = shown.apply(line.text());
                    return line.level().isWithin(Level.ARTICLE)
                            ? new Printed("", joined(heading, text))
                            : new Printed(heading, text);
                })
                .toList();
    }

    private static String joined(String before, String after) {
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }
}
