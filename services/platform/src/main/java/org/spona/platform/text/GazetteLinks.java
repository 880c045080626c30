package org.spona.platform.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Makes numbers of official gazettes links to what was published in them. Looks at words alone: code, addresses and what is a link already stay.
 */
final class GazetteLinks extends AbstractVisitor {

    /** A text that lies in a run of texts and the ends of their lines. */
    private record Part(Text text, int begin, int end) {}

    @Override
    public void visit(Link link) {
        // A link has no link in it.
    }

    @Override
    public void visit(Image image) {
        // Images are links by now.
    }

    @Override
    protected void visitChildren(Node parent) {
        List<Part> run = new ArrayList<>();
        var words = new StringBuilder();
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text text) {
                int begin = words.length();
                words.append(text.getLiteral());
                run.add(new Part(text, begin, words.length()));
            } else if (child instanceof SoftLineBreak) {
                words.append('\n');
            } else {
                link(run, words.toString());
                run.clear();
                words.setLength(0);
                child.accept(this);
            }
            child = next;
        }
        link(run, words.toString());
    }

    /** What is cited on two lines is linked by its number. */
    private static void link(List<Part> run, String words) {
        if (run.isEmpty()) {
            return;
        }
        List<GazetteCitations.Citation> cited = GazetteCitations.in(words);
        int at = 0;
        for (Part part : run) {
            int done = part.begin;
            while (at < cited.size() && cited.get(at).number() < part.end) {
                GazetteCitations.Citation citation = cited.get(at++);
                if (citation.to() > part.end) {
                    continue;
                }
                int from = Math.max(citation.from() < part.begin ? citation.number() : citation.from(), done);
                insert(words.substring(done, from), part.text);
                var link = new Link(citation.issue().address(), null);
                link.appendChild(new Text(words.substring(from, citation.to())));
                part.text.insertBefore(link);
                done = citation.to();
            }
            if (done > part.begin) {
                insert(words.substring(done, part.end), part.text);
                part.text.unlink();
            }
        }
    }

    private static void insert(String words, Text before) {
        if (!words.isEmpty()) {
            before.insertBefore(new Text(words));
        }
    }
}
