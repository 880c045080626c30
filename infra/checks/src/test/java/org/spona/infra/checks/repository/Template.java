package org.spona.infra.checks.repository;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;
import org.spona.infra.checks.Repository;

/**
 * A page template, read with the parser that Thymeleaf itself uses.
 *
 * @param file its path below the root of the repository
 */
record Template(Path file, INestableNode document) {

    static Stream<Template> all() {
        return Repository.here()
                .matching("**/src/main/resources/templates/**.html")
                .map(Template::read);
    }

    /** Whether it is shown by a mail program, not by a browser. */
    boolean isMail() {
        return file.toString().contains("/templates/mail/");
    }

    Stream<Element> elements() {
        return nodes(document).filter(Element.class::isInstance).map(Element.class::cast);
    }

    Stream<Attribute> attributes() {
        return elements()
                .flatMap(element -> element.getAttributeMap().entrySet().stream()
                        .map(attribute -> new Attribute(element, attribute.getKey(), attribute.getValue())));
    }

    Stream<Text> texts() {
        return nodes(document).filter(Text.class::isInstance).map(Text.class::cast);
    }

    /** The elements around a node, the nearest one first. */
    static Stream<Element> around(INode node) {
        return Stream.iterate(node.getParent(), Element.class::isInstance, INestableNode::getParent)
                .map(Element.class::cast);
    }

    private static Stream<INode> nodes(INestableNode parent) {
        return parent.getChildren().stream()
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof INestableNode nested ? nodes(nested) : Stream.empty()));
    }

    private static Template read(Path file) {
        var html = ParseConfiguration.htmlConfiguration();
        html.setElementBalancing(ElementBalancing.AUTO_CLOSE);
        try {
            return new Template(
                    file, new DOMMarkupParser(html).parse(Repository.here().text(file)));
        } catch (ParseException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    /** An attribute with the element that carries it. */
    record Attribute(Element element, String name, String value) {

        @Override
        public String toString() {
            return "<" + element.getElementName() + " " + name + "=\"" + value + "\">";
        }
    }
}
