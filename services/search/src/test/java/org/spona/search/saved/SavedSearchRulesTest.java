package org.spona.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.search.finding.Facet;
import org.spona.search.finding.Filters;

/** The rules of one saved search. */
class SavedSearchRulesTest {

    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void tellsNothingOfWhatWasPublishedBeforeItWasSaved() {
        assertThat(saved("pomoć", true).newSince()).isEqualTo(MONDAY);
    }

    @Test
    void looksBackADaySoThatNothingIsMissed() {
        SavedSearch search = saved("pomoć", true);
        Instant later = MONDAY.plus(Duration.ofDays(3));

        search.told(later, PAUSE);

        assertThat(search.newSince()).isEqualTo(later.minus(Duration.ofDays(1)));
        assertThat(search.nextAt()).contains(later.plus(PAUSE));
    }

    @Test
    void beginsAnewWhenItAsksOtherwise() {
        SavedSearch search = saved("pomoć", true);
        Instant later = MONDAY.plus(Duration.ofDays(3));

        search.revise(input("nega", true), later);

        assertThat(search.newSince()).isEqualTo(later);
        assertThat(search.q()).isEqualTo("nega");
    }

    @Test
    void goesOnWhenOnlyItsNameChanges() {
        SavedSearch search = saved("pomoć", true);

        search.revise(new SavedSearchInput("Druga", "pomoć", Filters.NONE, true), MONDAY.plus(Duration.ofDays(3)));

        assertThat(search.newSince()).isEqualTo(MONDAY);
        assertThat(search.name()).isEqualTo("Druga");
    }

    @Test
    void beginsAnewAfterAPause() {
        SavedSearch search = saved("pomoć", false);
        Instant later = MONDAY.plus(Duration.ofDays(30));

        assertThat(search.nextAt()).isEmpty();
        search.revise(input("pomoć", true), later);

        assertThat(search.newSince()).isEqualTo(later);
        assertThat(search.nextAt()).isPresent();
    }

    @Test
    void asksSomethingInParticular() {
        assertThat(input("", true).narrowed()).isFalse();
        assertThat(input("pomoć", true).narrowed()).isTrue();
        var serbia = Filters.of(Map.of(Facet.COUNTRY, List.of("RS")));
        assertThat(new SavedSearchInput("Srbija", "", serbia, true).narrowed()).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // JSON leaves fields out
    void isFollowedUnlessSaidOtherwise() {
        assertThat(new SavedSearchInput("Pomoć", "pomoć", null, null))
                .isEqualTo(new SavedSearchInput("Pomoć", "pomoć", Filters.NONE, true));
    }

    private static SavedSearch saved(String q, boolean followed) {
        return new SavedSearch(UUID.randomUUID(), UUID.randomUUID(), input(q, followed), MONDAY);
    }

    private static SavedSearchInput input(String q, boolean followed) {
        return new SavedSearchInput("Moja", q, Filters.NONE, followed);
    }
}
