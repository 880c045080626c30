package org.spona.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page as a PDF that screen readers read in order (PDF/UA, ISO 14289-1), with fonts that have the letters of both scripts in it. */
final class PdfFile {

    /** Where the fonts are on the class path. */
    static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";

    private static final String TEXT = "DejaVu Sans";
    private static final String CODE = "DejaVu Sans Mono";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PdfFile() {}

    static void write(Document page, OutputStream file) throws IOException {
        Element style = page.createElementNS("http://www.w3.org/1999/xhtml", "style");
        style.setTextContent(stylesheet());
        page.getElementsByTagName("head").item(0).appendChild(style);
        var pdf = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer("Spona")
                .withW3cDocument(page, null)
                .toStream(file);
        for (var priority : ExternalResourceControlPriority.values()) {
            pdf.useExternalResourceAccessControl((_, _) -> false, priority);
        }
        font(pdf, "DejaVuSans", TEXT, NORMAL, FontStyle.NORMAL);
        font(pdf, "DejaVuSans-Bold", TEXT, BOLD, FontStyle.NORMAL);
        font(pdf, "DejaVuSans-Oblique", TEXT, NORMAL, FontStyle.ITALIC);
        font(pdf, "DejaVuSans-BoldOblique", TEXT, BOLD, FontStyle.ITALIC);
        font(pdf, "DejaVuSansMono", CODE, NORMAL, FontStyle.NORMAL);
        pdf.run();
    }

    private static void font(PdfRendererBuilder pdf, String file, String family, int weight, FontStyle style) {
        pdf.useFont(() -> resource("/" + FONTS + file + ".ttf"), family, weight, style, true);
    }

    private static String stylesheet() {
        try (InputStream css = resource("/document/print.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream(name), name);
    }
}
