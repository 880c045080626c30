package org.spona.platform.files.extraction;

import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.spona.platform.process.ChildProcess;

/**
 * The process that reads a file: writes the text of its pages to its output, a form feed after each, and ends.
 */
final class TextExtractor {

    /** Separates pages. */
    static final char PAGE_END = '\f';

    private final Writer out;
    private int pages;
    private int letters;

    private TextExtractor(Writer out) {
        this.out = out;
    }

    /**
     * Reads a file.
     *
     * @param arguments the kind of file and where it is
     */
    public static void main(String... arguments) {
        Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
        try {
            new TextExtractor(out).read(arguments[0], new File(arguments[1]));
            out.flush();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            System.exit(ChildProcess.REFUSED);
        }
    }

    private void read(String kind, File file) throws IOException {
        if (kind.equals("PDF")) {
            readPdf(file);
        } else if (kind.equals(PdfText.KIND)) {
            readLines(file);
        } else {
            for (String page : OfficeText.pages(kind, file)) {
                if (wantsMore()) {
                    write(page);
                }
            }
        }
    }

    private void readPdf(File file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages() && wantsMore(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                write(stripper.getText(document));
            }
        }
    }

    private void readLines(File file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > PdfText.MOST_PAGES) {
                out.write(PdfText.TOO_MANY_PAGES + '\n');
            } else {
                PdfLayout.write(document, out);
            }
        } catch (InvalidPasswordException locked) {
            out.write(PdfText.PASSWORD + '\n');
        }
    }

    private boolean wantsMore() {
        return pages < TextExtraction.MOST_PAGES && letters < TextExtraction.MOST_LETTERS;
    }

    private void write(String page) throws IOException {
        String text = page.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String kept = text.substring(0, Math.min(text.length(), TextExtraction.MOST_LETTERS_OF_PAGE));
        out.write(kept);
        out.write(PAGE_END);
        pages++;
        letters += kept.length();
    }
}
