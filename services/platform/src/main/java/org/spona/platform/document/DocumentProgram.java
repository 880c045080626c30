package org.spona.platform.document;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.spona.platform.process.ChildProcess;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The process that writes a page as a file: reads it where it is told to, and writes to its output. */
final class DocumentProgram {

    private DocumentProgram() {}

    /**
     * Writes a file; of several pages an archive of their files.
     *
     * @param arguments the name of the format and where the pages are
     */
    public static void main(String... arguments) {
        try {
            OutputStream out = new BufferedOutputStream(System.out);
            DocumentFormat format = DocumentFormat.valueOf(arguments[0]);
            if (arguments.length == 2) {
                write(arguments[1], format, out);
            } else {
                writeAll(Arrays.asList(arguments).subList(1, arguments.length), format, out);
            }
            out.flush();
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | RuntimeException
                | StackOverflowError refused) {
            System.exit(ChildProcess.REFUSED);
        }
    }

    private static void writeAll(List<String> sources, DocumentFormat format, OutputStream out)
            throws IOException, SAXException, ParserConfigurationException {
        var zip = new ZipOutputStream(out);
        for (String source : sources) {
            var file = new ByteArrayOutputStream();
            write(source, format, file);
            zip.putNextEntry(new ZipEntry(String.valueOf(sources.indexOf(source))));
            file.writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void write(String source, DocumentFormat format, OutputStream out)
            throws IOException, SAXException, ParserConfigurationException {
        Document page = page(new InputSource(source));
        switch (format) {
            case DOCX -> DocxFile.write(page, out);
            case PDF -> PdfFile.write(page, out);
        }
    }

    /** The page, which has no declarations of its own; Java's limits for declared entities would hold for its whole length. */
    static Document page(InputSource file) throws ParserConfigurationException, IOException, SAXException {
        var parsers = DocumentBuilderFactory.newDefaultNSInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parsers.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
        parsers.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
        return parsers.newDocumentBuilder().parse(file);
    }
}
