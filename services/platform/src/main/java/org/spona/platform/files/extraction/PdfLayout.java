package org.spona.platform.files.extraction;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.spona.platform.files.extraction.PageLayout.Glyph;

/** Writes the lines of a PDF in the order of reading; what is turned by a quarter comes after what stands upright. */
final class PdfLayout extends PDFTextStripper {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\\u00a0]+");
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");

    private final Writer out;
    private final PageLayout upright = new PageLayout();
    private int letters;

    private PdfLayout(Writer out) {
        this.out = out;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** Writes them until there are more letters than a file may have; the last line is not complete then. */
    static void write(PDDocument document, Writer out) throws IOException {
        var layout = new PdfLayout(out);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            layout.setStartPage(page);
            layout.setEndPage(page);
            layout.writeText(document, Writer.nullWriter());
            if (layout.letters > TextExtraction.MOST_LETTERS) {
                out.write(PdfText.TOO_LARGE + '\n');
                return;
            }
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (letters++ <= TextExtraction.MOST_LETTERS) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writePage() throws IOException {
        Map<Float, List<Glyph>> byDirection = new TreeMap<>();
        charactersByArticle.stream()
                .flatMap(List::stream)
                .filter(text -> text.getUnicode() != null && !text.getUnicode().isBlank())
                .forEach(text -> byDirection
                        .computeIfAbsent(text.getDir(), direction -> new ArrayList<>())
                        .add(glyph(text)));
        float height = getCurrentPage().getCropBox().getHeight();
        int block = 0;
        for (Map.Entry<Float, List<Glyph>> glyphs : byDirection.entrySet()) {
            PageLayout layout = glyphs.getKey() == 0 ? upright : new PageLayout();
            for (List<List<Glyph>> rows : layout.blocks(glyphs.getValue())) {
                for (List<Glyph> row : rows) {
                    out.write(line(row, block, height).written());
                }
                block++;
            }
        }
    }

    private PdfLine line(List<Glyph> row, int block, float height) {
        long bold = row.stream().filter(Glyph::bold).count();
        float end = (float) row.stream().mapToDouble(Glyph::right).max().orElse(0);
        Glyph first = row.getFirst();
        return new PdfLine(
                getCurrentPageNo(),
                block,
                first.left(),
                end,
                first.base(),
                first.size(),
                height,
                2 * bold > row.size(),
                BLANKS.matcher(PageLayout.text(row)).replaceAll(" ").strip());
    }

    private static Glyph glyph(TextPosition text) {
        String font = text.getFont().getName();
        return new Glyph(
                text.getXDirAdj(),
                text.getXDirAdj() + text.getWidthDirAdj(),
                text.getYDirAdj(),
                Math.max(1, text.getFontSizeInPt()),
                font != null && BOLD.matcher(font.toLowerCase(Locale.ROOT)).find(),
                text.getUnicode());
    }
}
