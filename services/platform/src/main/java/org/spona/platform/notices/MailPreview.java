package org.spona.platform.notices;

import java.util.List;

/**
 * A mail as its recipient sees it; the fragment {@code mail/notice :: content} shows it.
 *
 * @param language of its words, BCP 47
 * @param paragraphs of lines of pieces
 * @param foot why she gets it, a line each
 */
public record MailPreview(String subject, String language, List<List<List<Piece>>> paragraphs, List<List<Piece>> foot) {

    /** A part of a line. */
    public record Piece(String text, boolean link) {}
}
