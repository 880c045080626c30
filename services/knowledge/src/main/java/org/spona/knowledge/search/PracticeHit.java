package org.spona.knowledge.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        Marked marked) {

    /**
     * Excerpts in which the words that fit stand between {@link #START} and {@link #END}, two characters that no text has; whoever
     * shows them escapes the text first and marks it then.
     *
     * @param title the whole title; empty when nothing in it fits
     * @param passages of summary and body, the best first
     */
    public record Marked(String title, List<String> passages) {

        /** Begins a marked word. */
        public static final String START = "\uE000";

        /** Ends a marked word. */
        public static final String END = "\uE001";
    }
}
