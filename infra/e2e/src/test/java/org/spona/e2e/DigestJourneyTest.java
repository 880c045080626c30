package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A coordinator sums up what has happened in her network, and its members read it in the product and in their mail. */
@InHouse
@Order(7)
class DigestJourneyTest {

    private static final String TITLE = "Šta je novo u mreži pred Novu godinu";

    private final House house;

    DigestJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void whatHappenedIsSummedUpSentAndRead() {
        try (Session coordinator = house.signIn(DemoPeople.COORDINATOR_IN_MONTENEGRO)) {
            coordinator.visit("/members").go("Mreža socijalne i dječje zaštite");
            coordinator.go("Pregledi zbivanja").press("Sastavite novi pregled");
            coordinator.reads("Uređivanje pregleda").look("digest-form");
            assertThat(coordinator.source()).contains("## Nove prakse", "/practices/");
            coordinator.type("Naslov", TITLE).press("Sačuvajte i pošaljite");
            coordinator.reads("Kome se šalje pregled?").reads("Stiže").look("digest-send");
            coordinator
                    .press("Pošaljite")
                    .reads("Pregled se šalje.")
                    .reads(TITLE)
                    .look("digest");
        }
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            bar.visit("/notifications").untilReads("Koordinacija mreže je poslala pregled zbivanja");
            bar.look("notifications-with-digest").go(TITLE).reads("Nove prakse");
            assertThat(bar.source()).doesNotContain("Pošaljite još nekima");
        }
    }
}
