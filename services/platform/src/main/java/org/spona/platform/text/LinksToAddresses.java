package org.spona.platform.text;

import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Writes out where links lead, for a mail in which nothing can be clicked but an address: on a line of its own at the end of the paragraph. */
final class LinksToAddresses extends AbstractVisitor {

    private final String home;

    /** @param home what addresses of this house begin with */
    LinksToAddresses(String home) {
        this.home = home;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        Node block = Stream.iterate((Node) link, Objects::nonNull, Node::getParent)
                .filter(Block.class::isInstance)
                .findFirst()
                .orElseThrow();
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.unlink();
        String address = link.getDestination();
        block.appendChild(new HardLineBreak());
        block.appendChild(new Text(address.startsWith("/") ? home + address : address));
    }
}
