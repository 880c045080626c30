package org.spona.regulations.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.language.Script;
import org.spona.platform.language.SerbianScript;

/** The text of an act in a document, DOCX or PDF, in the script of its reader; its numbers too. */
public final class ActDocument {

    /** So many lines tell in which script a text is. */
    private static final int SAMPLE = 30;

    private final DocumentBuilder document;
    private final String language;
    private final Optional<Script> other;
    private final Script script;

    private ActDocument(List<ActLine> lines, String language, DocumentBuilder document) {
        this.document = document;
        this.language = language;
        String sample = lines.stream()
                .limit(SAMPLE)
                .map(line -> line.heading() + " " + line.text())
                .collect(Collectors.joining(" "));
        String shown = document.written(sample, language);
        this.other = shown.equals(sample) ? Optional.empty() : SerbianScript.scriptOf(shown);
        this.script = SerbianScript.scriptOf(shown).orElse(Script.LATIN);
    }

    /**
     * Adds the text to a document.
     *
     * @param language of the text, BCP 47
     */
    public static DocumentBuilder write(List<ActLine> lines, String language, DocumentBuilder document) {
        var act = new ActDocument(lines, language, document);
        lines.forEach(act::write);
        return document;
    }

    private void write(ActLine line) {
        String number = other.map(its -> ProvisionNumber.in(its, line.number())).orElse(line.number());
        String mark = PrintedNumber.of(line.level(), number, language, script);
        String heading = document.written(line.heading(), language);
        String text = document.written(line.text(), language);
        if (line.level().compareTo(Level.ARTICLE) <= 0) {
            document.title(joined(mark, heading));
            document.paragraph(text);
        } else {
            document.paragraph(joined(joined(mark, heading), text));
        }
    }

    private static String joined(String before, String after) {
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }
}
