package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What came of what in Stara Pazova: each sees as much of the chain as she may read. */
@InHouse
@Order(5)
class LinkJourneyTest {

    private static final String TEAMS = "Мобилни тимови Центра за социјални рад утврђују потребе на терену";
    private static final String SERVICE = "/practices/5b0a0600-0000-4000-8000-000000000001";

    private final House house;

    LinkJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void theServiceLeadsBackToTheTeamsThatFoundTheNeed() {
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            bar.visit(SERVICE).reads("Šta je bilo pre, a šta posle").look("links-from-bar");
            assertThat(bar.source()).doesNotContain("Dodajte vezu");
            bar.go(TEAMS).reads("dovelo je do");
        }
        try (Session staraPazova = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            staraPazova.visit(SERVICE).reads("Šta je bilo pre, a šta posle").reads("Dodajte vezu");
            staraPazova.look("links-from-stara-pazova").go(TEAMS);
            assertThat(staraPazova.source()).contains(SERVICE);
        }
        try (Session visitor = house.browse()) {
            assertThat(visitor.visit(SERVICE).source()).contains("kc-login").doesNotContain("Мобилни тимови");
        }
    }
}
