package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A plan as a PDF, attached to a practice: found by a word of its fourth page, opened there, and found by nobody who may not read the practice. */
@InHouse
@Order(5)
class FileJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TITLE = "Obilazak starijih u Crmnici po planu";

    private final House house;

    FileJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void aWordOfAPageIsFoundAndOpensThere() {
        UUID practice = Practices.published(
                house.script(DemoPeople.OFFICER_OF_BAR),
                house.script(DemoPeople.EDITOR_IN_MONTENEGRO),
                Practices.written(TITLE, "NETWORK", DemoPeople.BAR));
        byte[] plan = house.pdf(
                "Plan obilaska: uvod",
                "Raspored geronto-domaćica po selima",
                "Превоз и гориво по месецима",
                "Овде пише једино шта ради звјездочатац",
                "Prilog: spisak sela");
        try (Session officer = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            officer.visit("/practices/" + practice).go("Dodajte prilog");
            officer.attach("Fajl", "plan-obilaska.pdf", plan).press("Pošaljite").reads("plan-obilaska.pdf");
        }
        Script editor = house.script(DemoPeople.EDITOR_IN_MONTENEGRO);
        Eventually.within(
                SOON,
                "the page is found",
                () -> editor.search("zvjezdočatac").path("items").size(),
                found -> found > 0);

        try (Session reader = house.signIn(DemoPeople.EDITOR_IN_MONTENEGRO)) {
            reader.search("zvjezdočatac").reads("plan-obilaska.pdf, str. 4").look("search-page-of-a-file");
            assertThat(reader.target("plan-obilaska.pdf, str. 4"))
                    .startsWith("/practices/files/")
                    .endsWith("#page=4");
            reader.search("gorivo po mesecima").reads("plan-obilaska.pdf, str. 3");
        }
        try (Session stranger = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            stranger.search("zvjezdočatac");
            assertThat(stranger.source()).doesNotContain("plan-obilaska", TITLE, "/practices/files/");
        }
        assertThat(house.script(DemoPeople.OFFICER_OF_STARA_PAZOVA)
                        .search("zvjezdočatac")
                        .path("items"))
                .isEmpty();
    }
}
