package org.spona.infra.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A pom.xml, asked by XPath.
 *
 * @param file its path below the root of the repository
 */
public record Pom(Path file, Document document) {

    /** The parent, where every version stands. */
    public static Pom parent() {
        return read(Path.of("pom.xml"));
    }

    /** All others. */
    public static Stream<Pom> modules() {
        return Repository.here().matching("**/pom.xml").map(Pom::read);
    }

    /** The texts of all elements that the path leads to. */
    public List<String> texts(String path) {
        try {
            var nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(index -> nodes.item(index).getTextContent())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static Pom read(Path file) {
        try {
            var path = Repository.here().root().resolve(file).toFile();
            // Not namespace-aware on purpose: paths stay short.
            return new Pom(
                    file,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " is no pom", e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
