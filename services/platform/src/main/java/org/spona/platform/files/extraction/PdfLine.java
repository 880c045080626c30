package org.spona.platform.files.extraction;

/**
 * A line of a page as it is printed.
 *
 * @param page from 1
 * @param block which of the parts of the page it stands in, such as a column; from 0, in the order of reading
 * @param left where it begins, in points from the left edge
 * @param right where it ends
 * @param base where it stands, in points from the upper edge
 * @param size of its letters, in points
 * @param pageHeight in points
 * @param bold whether most of it is
 */
public record PdfLine(
        int page,
        int block,
        float left,
        float right,
        float base,
        float size,
        float pageHeight,
        boolean bold,
        String text) {

    private static final int FIELDS = 9;

    /** As the process that reads writes it: one line, fields between tabulators. */
    String written() {
        return "%d\t%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n"
                .formatted(page, block, left, right, base, size, pageHeight, bold, text);
    }

    static PdfLine of(String written) {
        String[] fields = written.split("\t", FIELDS);
        return new PdfLine(
                Integer.parseInt(fields[0]),
                Integer.parseInt(fields[1]),
                Float.parseFloat(fields[2]),
                Float.parseFloat(fields[3]),
                Float.parseFloat(fields[4]),
                Float.parseFloat(fields[5]),
                Float.parseFloat(fields[6]),
                Boolean.parseBoolean(fields[7]),
                fields[8]);
    }
}
