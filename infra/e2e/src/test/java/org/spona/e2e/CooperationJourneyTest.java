package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What municipalities undertake together, as those see it who pay for it and those whom it is for. */
@InHouse
@Order(6)
class CooperationJourneyTest {

    private static final String FIRST_PROJECT = "Bolja podrška pružalaca socijalnih usluga socijalno ugroženim osobama";
    private static final String SECOND_PROJECT = "Referalni mehanizmi kao direktna podrška socijalno ugroženim osobama";
    private static final String INFO_POINT = "Info tačka za povratnike";

    private final House house;

    CooperationJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void donorsGuestReadsTheProjectsThatItPaysForAndTheGapBetweenThem() {
        try (Session guest = house.signIn(DemoPeople.GUEST_OF_GIZ)) {
            guest.visit("/projects").reads(FIRST_PROJECT).reads(SECOND_PROJECT).look("projects-of-a-donor");
            guest.go(SECOND_PROJECT).reads("Prekid").reads("SoRi").look("project");
            guest.go(FIRST_PROJECT).reads("Info tačka za povratnike u Bijeljini");
        }
        Script guest = house.script(DemoPeople.GUEST_OF_GIZ);
        assertThat(guest.get("/api/v1/projects").json().path("total").asInt()).isEqualTo(2);
        assertThat(guest.get("/api/v1/plans").json().path("total").asInt()).isZero();
    }

    @Test
    void visitorFindsTheInfoPointInTheOtherScript() {
        try (Session visitor = house.browse()) {
            visitor.visit("/search?q=информације за повратнике").go(INFO_POINT);
            visitor.reads("Povratnici iz zemalja Zapadne Evrope").look("info-point");
        }
    }
}
