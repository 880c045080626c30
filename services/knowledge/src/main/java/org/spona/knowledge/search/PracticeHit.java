package org.spona.knowledge.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A practice that was found.
 *
 * @param externalId what it is called where it was imported from
 * @param language BCP 47 with script, as it was written
 * @param municipalityId where the work was done, if in one municipality
 * @param organisationId who wrote it
 * @param country of the municipality, else of the organisation
 * @param adoptions how many organisations apply it, of those that all its readers may know of
 * @param score how well it fits, comparable within one search; 0 when sorted otherwise
 * @param marked what of the text fits
 * @param reasons why it fits where the words asked for do not stand in it
 */
public record PracticeHit(
        UUID id,
        @Nullable String externalId,
        String title,
        String summary,
        String language,
        List<String> topics,
        List<String> targetGroups,
        @Nullable UUID municipalityId,
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
     * Something that stands in the practice for something that was asked for: a synonym, the same word of another variant, or what is
     * written nearly so.
     */
    public record Reason(String asked, String found) {}

    /**
     * Excerpts in which the words that fit stand between {@link #START} and {@link #END}, two characters that no text has; whoever
     * shows them escapes the text first and marks it then.
     *
     * @param title the whole title; empty when nothing in it fits
     * @param passages of summary and body, the best first
     */
    public record Marked(String title, List<String> passages) {

        private static final Pattern WORD = Pattern.compile("\uE000([^\uE001]*)\uE001");

        /** The words that fit, as they stand in the text. */
        public List<String> words() {
            return Stream.concat(Stream.of(title), passages.stream())
                    .flatMap(excerpt -> WORD.matcher(excerpt).results())
                    .map(match -> match.group(1))
                    .toList();
        }

        /** Begins a marked word. */
        public static final String START = "\uE000";

        /** Ends a marked word. */
        public static final String END = "\uE001";
    }

    /** The same with reasons. */
    public PracticeHit because(List<Reason> why) {
        return new PracticeHit(
                id,
                externalId,
                title,
                summary,
                language,
                topics,
                targetGroups,
                municipalityId,
                organisationId,
                networkId,
                country,
                periodFrom,
                periodTo,
                publishedAt,
                adoptions,
                score,
                marked,
                why);
    }
}
