package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody without an account reads what is public, and nothing else. */
@InHouse
@Order(7)
class VisitorJourneyTest {

    private final House house;

    VisitorJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void findsAPublicPracticeAndReadsWhoPublishesIt() {
        try (Session visitor = house.browse()) {
            visitor.visit("/search?kind=practice").reads("Prijavite se").look("visitor-search");
            visitor.search("radna grupa bezbednost dece").go("Protokol o saradnji i Radna grupa za bezbjednost djece");
            visitor.reads("Bijeljina").reads("Prijavite se").look("visitor-practice");
            assertThat(visitor.source())
                    .contains("application/ld+json")
                    .contains("rel=\"canonical\"")
                    .contains("og:title")
                    .doesNotContain("data-dialog");
        }
    }

    @Test
    void readsTheHomeOfANetwork() {
        try (Session visitor = house.browse()) {
            visitor.visit("/networks/mreza-za-socijalnu-zastitu").reads("Ko je u mreži").reads("Stara Pazova").look("visitor-network");
            visitor.go("Stara Pazova").reads("Opština").look("visitor-organisation");
        }
    }

    @Test
    void seesWhatChangesAndWhoMeets() {
        try (Session visitor = house.browse()) {
            visitor.visit("/regulations").look("visitor-regulations");
            visitor.visit("/meetings").look("visitor-meetings");
            visitor.visit("/feed.atom").visit("/sitemap.xml").visit("/robots.txt");
        }
    }

    @Test
    void isLedToTheSignInFromWhateverIsNotPublic() {
        try (Session visitor = house.browse()) {
            for (String path : new String[] {"/practices/" + UUID.randomUUID(), "/practices/mine", "/people"}) {
                visitor.visit(path);
                assertThat(visitor.source()).as(path).contains("kc-login");
            }
        }
    }
}
