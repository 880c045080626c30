package org.spona.regulations.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** An act as a gazette prints it: in two columns, with words divided at the ends of lines, a head and a number on each page. */
final class GazettePdf {

    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final float SIZE = 9;
    private static final float LEADING = 12;
    private static final float WIDTH = 235;
    private static final float[] COLUMNS = {50, 310};
    private static final float TOP = 740;
    private static final float BOTTOM = 120;
    private static final float INDENT = 14;

    private final byte[] bytes;
    private int pages;
    private int lines;

    GazettePdf(String head, List<String> paragraphs) throws IOException {
        var file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream face = Objects.requireNonNull(GazettePdf.class.getResourceAsStream(FONT))) {
            PDFont font = PDType0Font.load(document, face);
            List<String[]> printed = new ArrayList<>();
            for (String paragraph : paragraphs) {
                printed.addAll(lines(paragraph, font));
            }
            int at = 0;
            while (at < printed.size()) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                pages++;
                try (var content = new PDPageContentStream(document, page)) {
                    print(content, font, 190, 800, head);
                    print(content, font, 290, 40, "– " + pages + " –");
                    for (float column : COLUMNS) {
                        for (float y = TOP; y > BOTTOM && at < printed.size(); y -= LEADING) {
                            String[] line = printed.get(at++);
                            print(content, font, column + Float.parseFloat(line[0]), y, line[1]);
                        }
                    }
                }
            }
            document.save(file);
        }
        bytes = file.toByteArray();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int pages() {
        return pages;
    }

    int lines() {
        return lines;
    }

    /** Each with how far in it begins; what is short stands in the middle. */
    private static List<String[]> lines(String paragraph, PDFont font) throws IOException {
        List<String[]> lines = new ArrayList<>();
        if (width(paragraph, font) < WIDTH / 2 && !paragraph.endsWith(";")) {
            return List.<String[]>of(new String[] {String.valueOf((WIDTH - width(paragraph, font)) / 2), paragraph});
        }
        var line = new StringBuilder();
        float indent = INDENT;
        for (String word : paragraph.split(" ", -1)) {
            if (width(line + word, font) > WIDTH - indent) {
                int half = word.length() / 2;
                boolean divides =
                        word.length() > 7 && width(line + word.substring(0, half) + "-", font) <= WIDTH - indent;
                lines.add(new String[] {String.valueOf(indent), line + (divides ? word.substring(0, half) + "-" : "")});
                line.setLength(0);
                line.append(divides ? word.substring(half) : word).append(' ');
                indent = 0;
            } else {
                line.append(word).append(' ');
            }
        }
        lines.add(new String[] {String.valueOf(indent), line.toString()});
        return lines;
    }

    private static float width(String text, PDFont font) throws IOException {
        return font.getStringWidth(text.strip()) / 1000 * SIZE;
    }

    private void print(PDPageContentStream content, PDFont font, float x, float y, String text) throws IOException {
        lines++;
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, y);
        content.showText(text.strip());
        content.endText();
    }
}
