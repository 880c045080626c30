package org.spona.search.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.ThingKey;

/**
 * A thing that was found.
 *
 * @param kind the name of its kind
 * @param externalId what it is called where it was imported from
 * @param subjectId what its page is of, if that is not the thing itself
 * @param page the page of a file where it was found
 * @param language BCP 47 with script, as it was written
 * @param placeId the organisation where it is, if it has one of its own
 * @param organisationId whose it is
 * @param country of the place, else of the organisation
 * @param adoptions how many organisations apply it, of those that all its readers may know of
 * @param score how well it fits, comparable within one search; 0 when sorted otherwise
 * @param marked what of the text fits
 * @param reasons why it fits where the words asked for do not stand in it
 */
public record FoundThing(
        UUID id,
        String kind,
        @Nullable String externalId,
        @Nullable UUID subjectId,
        @Nullable Integer page,
        String title,
        String summary,
        String language,
        List<String> topics,
        List<String> targetGroups,
        @Nullable UUID placeId,
        UUID organisationId,
        UUID networkId,
        String country,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo,
        Instant publishedAt,
        int adoptions,
        double score,
        Marked marked,
        List<Reason> reasons) {

    /**
     * Something that stands in the text for something that was asked for: a synonym, the same word of another variant, or what is
     * written nearly so.
     */
    public record Reason(String asked, String found) {}

    /**
     * Excerpts in which the words that fit stand between {@link #START} and {@link #END}, two characters that no text has; whoever
     * shows them escapes the text first and marks it then.
     *
     * @param title the whole title; empty when nothing in it fits
     * @param passages of summary and text, the best first
     */
    public record Marked(String title, List<String> passages) {

        /** Begins a marked word. */
        public static final String START = "\uE000";

        /** Ends a marked word. */
        public static final String END = "\uE001";

        private static final Pattern WORD = Pattern.compile("\uE000([^\uE001]*)\uE001");

        /** The words that fit, as they stand in the text. */
        public List<String> words() {
            return Stream.concat(Stream.of(title), passages.stream())
                    .flatMap(excerpt -> WORD.matcher(excerpt).results())
                    .map(match -> match.group(1))
                    .toList();
        }
    }

    /** What tells it from all others. */
    public ThingKey key() {
        return new ThingKey(kind, id);
    }

    /** What its page is of, and what it stands for. */
    public ThingKey subject() {
        return subjectId == null ? key() : new ThingKey(kind, subjectId);
    }

    /** What leads to the place within its page where it was found (RFC 8118, section 3); empty for the whole. */
    public String fragment() {
        return page == null ? "" : "#page=" + page;
    }

    /** Where it is: its own place, else that of its owner. */
    public UUID place() {
        return placeId == null ? organisationId : placeId;
    }
}
