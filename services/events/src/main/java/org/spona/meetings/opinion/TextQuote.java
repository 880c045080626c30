package org.spona.meetings.opinion;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.stream.Stream;
import org.spona.platform.language.SerbianScript;

/**
 * Words of a passage on which a comment is made, as a text quote selector (W3C Web Annotation Data Model, section 4.2.4).
 *
 * @param exact the words as the passage has them; empty of a comment on all of it
 * @param prefix what stands before them
 * @param suffix what stands after them
 */
@Embeddable
public record TextQuote(
        @Column(name = "quote") String exact,
        @Column(name = "quote_prefix") String prefix,
        @Column(name = "quote_suffix") String suffix) {

    /** Of a comment on a whole passage, or on the whole draft. */
    static final TextQuote NONE = new TextQuote("", "", "");

    /** So much of what stands around the words tells them from the same words elsewhere. */
    private static final int CONTEXT = 32;

    /** Words of a passage, which may have been read in the other script; empty when it does not have them. */
    static Optional<TextQuote> find(String passage, String words) {
        return Stream.of(words, SerbianScript.toLatin(words), SerbianScript.toCyrillic(words))
                .filter(passage::contains)
                .findFirst()
                .map(exact -> in(passage, exact));
    }

    private static TextQuote in(String passage, String exact) {
        int start = passage.indexOf(exact);
        int end = start + exact.length();
        return new TextQuote(
                exact,
                passage.substring(Math.max(0, start - CONTEXT), start),
                passage.substring(end, Math.min(passage.length(), end + CONTEXT)));
    }

    /** What it is called in that standard. */
    @JsonProperty("type")
    public String type() {
        return "TextQuoteSelector";
    }
}
