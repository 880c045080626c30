package org.spona.regulations.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.spona.platform.office.DocxArchive;
import org.spona.platform.office.DocxNumbering;
import org.spona.platform.office.DocxStyles;

/** The paragraphs of a text document (ECMA-376) as they are printed: with automatic numbers, changes taken as accepted, notes at the end. */
final class DocxParagraphs {

    private DocxParagraphs() {}

    static SourceText of(Path file) throws IOException {
        var source = new SourceText();
        try (DocxArchive document = DocxArchive.open(file)) {
            var styles = new DocxStyles();
            var numbering = new DocxNumbering();
            document.read("word/styles.xml", styles);
            document.read("word/numbering.xml", numbering);
            document.read(DocxArchive.DOCUMENT, new DocxBody(source, styles, numbering, Set.of()));
            var note = EnumSet.of(Doubt.FOOTNOTE);
            document.read("word/footnotes.xml", new DocxBody(source, styles, numbering, note));
            document.read("word/endnotes.xml", new DocxBody(source, styles, numbering, note));
        }
        return source;
    }
}
