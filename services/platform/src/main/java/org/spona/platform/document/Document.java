package org.spona.platform.document;

import java.util.List;

/**
 * What is printed of a thing, already in the words and the script of its reader.
 *
 * @param title the heading, and the name of the file
 * @param language of its text, BCP 47
 * @param source says below everything where the thing is
 */
public record Document(String title, String language, List<Block> blocks, String source) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A part of a document. */
    sealed interface Block {}

    /** The heading of a section. */
    record Heading(String text) implements Block {}

    /** What is known of the thing in few words, such as where and when. */
    record Facts(List<Fact> facts) implements Block {}

    /** A label and what it says. */
    record Fact(String label, String value) {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /**
     * A text that somebody wrote in Markdown.
     *
     * @param html safe and well-formed
     * @param plain the same as it was typed
     */
    record Written(String html, String plain) implements Block {}

    /** A table; each row has as many cells as the head. */
    record Table(List<String> head, List<List<String>> rows) implements Block {}

    /** Other things and places that this one refers to. */
    record References(List<Reference> references) implements Block {}

    /**
     * A reference.
     *
     * @param word what the other thing is to this one
     * @param address the whole of it, as it is read on paper
     */
    record Reference(String word, String title, String address) {}
}
