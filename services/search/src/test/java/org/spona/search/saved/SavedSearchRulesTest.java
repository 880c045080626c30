package org.spona.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.search.finding.Facet;
import org.spona.search.finding.Filters;

/** The rules of one saved search. */
class SavedSearchRulesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Belgrade");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void tellsNothingOfWhatWasPublishedBeforeItWasSaved() {
        assertThat(saved("pomoć", AlertFrequency.DAILY).newSince()).isEqualTo(MONDAY);
    }

    @Test
    void looksBackADaySoThatNothingIsMissed() {
        SavedSearch search = saved("pomoć", AlertFrequency.DAILY);
        Instant later = MONDAY.plus(Duration.ofDays(3));

        search.told(later, ZONE);

        assertThat(search.newSince()).isEqualTo(later.minus(Duration.ofDays(1)));
        assertThat(search.nextAt()).hasValueSatisfying(next -> assertThat(next).isAfter(later));
    }

    @Test
    void beginsAnewWhenItAsksOtherwise() {
        SavedSearch search = saved("pomoć", AlertFrequency.DAILY);
        Instant later = MONDAY.plus(Duration.ofDays(3));

        search.revise(input("nega", AlertFrequency.DAILY), later, ZONE);

        assertThat(search.newSince()).isEqualTo(later);
        assertThat(search.q()).isEqualTo("nega");
    }

    @Test
    void goesOnWhenOnlyItsNameChanges() {
        SavedSearch search = saved("pomoć", AlertFrequency.DAILY);

        search.revise(
                new SavedSearchInput("Druga", "pomoć", Filters.NONE, AlertFrequency.DAILY),
                MONDAY.plus(Duration.ofDays(3)),
                ZONE);

        assertThat(search.newSince()).isEqualTo(MONDAY);
        assertThat(search.name()).isEqualTo("Druga");
    }

    @Test
    void beginsAnewAfterAPause() {
        SavedSearch search = saved("pomoć", AlertFrequency.NEVER);
        Instant later = MONDAY.plus(Duration.ofDays(30));

        assertThat(search.nextAt()).isEmpty();
        search.revise(input("pomoć", AlertFrequency.WEEKLY), later, ZONE);

        assertThat(search.newSince()).isEqualTo(later);
        assertThat(search.nextAt()).isPresent();
    }

    @Test
    void asksSomethingInParticular() {
        assertThat(input("", AlertFrequency.DAILY).narrowed()).isFalse();
        assertThat(input("pomoć", AlertFrequency.DAILY).narrowed()).isTrue();
        var serbia = Filters.of(Map.of(Facet.COUNTRY, List.of("RS")));
        assertThat(new SavedSearchInput("Srbija", "", serbia, AlertFrequency.DAILY).narrowed())
                .isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // JSON leaves fields out
    void isToldOfDailyUnlessSaidOtherwise() {
        assertThat(new SavedSearchInput("Pomoć", "pomoć", null, null))
                .isEqualTo(new SavedSearchInput("Pomoć", "pomoć", Filters.NONE, AlertFrequency.DAILY));
    }

    private static SavedSearch saved(String q, AlertFrequency frequency) {
        return new SavedSearch(UUID.randomUUID(), UUID.randomUUID(), input(q, frequency), MONDAY, ZONE);
    }

    private static SavedSearchInput input(String q, AlertFrequency frequency) {
        return new SavedSearchInput("Moja", q, Filters.NONE, frequency);
    }
}
