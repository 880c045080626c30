package org.spona.platform.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
     * Writes a file.
     *
     * @param arguments the name of its format and where the page is
     */
    public static void main(String... arguments) {
        try {
            OutputStream out = new BufferedOutputStream(System.out);
            Document page = page(new InputSource(arguments[1]));
            switch (DocumentFormat.valueOf(arguments[0])) {
                case DOCX -> DocxFile.write(page, out);
                case PDF -> PdfFile.write(page, out);
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
