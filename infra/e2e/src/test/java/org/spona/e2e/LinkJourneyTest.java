package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What came of what in Stara Pazova: each sees as much of the chain as she may read. */
@InHouse
@Order(5)
class LinkJourneyTest {

    private static final String TEAMS = "Мобилни тимови Центра за социјални рад утврђују потребе на терену";
    private static final String DECISION = "Општина одлуком оснива Службу за помоћ у кући";
    private static final String SERVICE = "/practices/5b0a0600-0000-4000-8000-000000000001";
    private static final String NEED = "/practices/5b0a0600-0000-4000-8000-00000000000d";
    private static final String LINEAGE = "Šta je bilo pre, a šta posle";

    private final House house;

    LinkJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void theNeighbourInTheRegionSeesTheWholeChain() {
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            bar.visit(SERVICE).reads(LINEAGE).reads("nastavlja").look("links-from-bar");
            assertThat(bar.source())
                    .containsSubsequence("id=\"lineage\"", TEAMS, DECISION)
                    .doesNotContain("Dodajte vezu");
            bar.go(TEAMS).reads("dovelo je do");
            assertThat(bar.source()).contains(DECISION, SERVICE);
        }
    }

    @Test
    void theOwnerSeesTheWholeChainAndAddsToIt() {
        try (Session staraPazova = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            staraPazova.visit(SERVICE).reads(LINEAGE).reads("Dodajte vezu").look("links-from-stara-pazova");
            assertThat(staraPazova.source()).containsSubsequence("id=\"lineage\"", TEAMS, DECISION);
            staraPazova.go(DECISION).reads(LINEAGE);
            assertThat(staraPazova.source()).containsSubsequence("id=\"lineage\"", TEAMS, DECISION, SERVICE);
        }
    }

    /** The need is shared with the region, the decision and the service with everybody. */
    @Test
    void aVisitorSeesThePublicPartOfTheChainAndNothingOfTheRest() {
        try (Session visitor = house.browse()) {
            visitor.visit(SERVICE).reads(LINEAGE).look("links-for-a-visitor");
            assertThat(visitor.source())
                    .containsSubsequence("id=\"lineage\"", DECISION)
                    .doesNotContain(TEAMS, NEED, "nastavlja", "Dodajte vezu");
            visitor.go(DECISION).reads(LINEAGE);
            assertThat(visitor.source())
                    .containsSubsequence("id=\"lineage\"", DECISION, SERVICE)
                    .doesNotContain(TEAMS, NEED);
            assertThat(visitor.visit(NEED).source()).contains("kc-login").doesNotContain(TEAMS);
        }
    }
}
