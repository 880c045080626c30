package org.spona.platform.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader says of a PDF: its text in the order of its tags (ISO 32000-1, section 14.7), without the marks of lists. */
final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder said = new StringBuilder();

    private TaggedText() {}

    static String of(PDDocument pdf) throws IOException {
        var text = new TaggedText();
        for (PDPage page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> pieces = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> text.collect(content, pieces));
            text.marked.put(page, pieces);
        }
        text.read(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return text.said.toString();
    }

    private void collect(PDMarkedContent content, Map<Integer, String> pieces) {
        var letters = new StringBuilder();
        for (Object part : content.getContents()) {
            switch (part) {
                case TextPosition letter -> letters.append(letter.getUnicode());
                case PDMarkedContent inner -> collect(inner, pieces);
                default -> {}
            }
        }
        if (content.getMCID() >= 0) {
            pieces.merge(content.getMCID(), letters.toString(), String::concat);
        }
    }

    private void read(PDStructureNode node, @Nullable PDPage inherited) {
        PDPage page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element when !"Lbl".equals(element.getStructureType()) -> read(element, page);
                case PDMarkedContentReference reference ->
                    say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                case Integer id -> say(page, id);
                default -> {}
            }
        }
    }

    private void say(@Nullable PDPage page, int id) {
        if (page != null) {
            said.append(marked.getOrDefault(page, Map.of()).getOrDefault(id, ""))
                    .append(' ');
        }
    }
}
