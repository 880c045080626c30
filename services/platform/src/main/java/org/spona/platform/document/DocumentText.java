package org.spona.platform.document;

import java.util.List;
import java.util.stream.Collectors;
import org.spona.platform.document.Document.Block;

/** A document as plain text, to be pasted into whatever takes text. */
final class DocumentText {

    private static final String PARAGRAPH = "\n\n";

    private DocumentText() {}

    static String of(Document document) {
        return document.title()
                + PARAGRAPH
                + document.blocks().stream().map(DocumentText::text).collect(Collectors.joining(PARAGRAPH))
                + PARAGRAPH
                + document.source()
                + "\n";
    }

    private static String text(Block block) {
        return switch (block) {
            case Document.Heading(String text) -> text;
            case Document.Paragraph(String text) -> text;
            case Document.Written written -> written.plain();
            case Document.Facts(List<Document.Fact> facts) ->
                facts.stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n"));
            case Document.Table(List<String> head, List<List<String>> rows) ->
                String.join("; ", head)
                        + rows.stream()
                                .map(row -> "\n" + String.join("; ", row))
                                .collect(Collectors.joining());
            case Document.References(List<Document.Reference> references) ->
                references.stream()
                        .map(one -> one.word() + ": " + one.title() + ", " + one.address())
                        .collect(Collectors.joining("\n"));
        };
    }
}
