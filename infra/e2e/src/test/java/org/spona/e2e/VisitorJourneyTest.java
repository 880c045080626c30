package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody without an account reads what is public, and nothing else. */
@InHouse
@Order(7)
class VisitorJourneyTest {

    private static final String PRACTICE = "Radna grupa za zaštitu bezbjednosti djeteta";

    private final House house;

    VisitorJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void findsAPublicPracticeAndReadsWhoPublishesIt() {
        try (Session visitor = house.browse()) {
            visitor.visit("/search?kind=practice").reads("Prijavite se").look("visitor-search");
            // What looked at the page left style attributes in it, which htmx may not copy when it changes the address.
            visitor.visit("/search").search("radna grupa bezbjednost djeteta").go(PRACTICE);
            visitor.reads("Bijeljina").reads("Slično").look("visitor-practice");
            assertThat(visitor.source())
                    .contains("application/ld+json", "rel=\"canonical\"", "hreflang=\"sr-Cyrl\"", "og:title")
                    .doesNotContain("data-dialog", "<form method=\"post\"");
            visitor.print().reads("Bijeljina").look("visitor-practice-printed");
        }
    }

    @Test
    void readsWithoutScripts() {
        try (Session visitor = house.browseWithoutScripts()) {
            visitor.visit("/search?kind=practice").go(PRACTICE);
            visitor.reads("Bijeljina").go("Ћир");
            visitor.reads("Бијељина");
        }
    }

    @Test
    void readsTheHomeOfANetwork() {
        try (Session visitor = house.browse()) {
            visitor.visit("/networks/mreza-za-socijalnu-zastitu")
                    .reads("Mreža okuplja ljude")
                    .reads("Ko je u mreži")
                    .look("visitor-network");
            visitor.go("Stara Pazova").reads("Opština").look("visitor-organisation");
        }
    }

    @Test
    void seesWhatChangesAndWhoMeets() {
        try (Session visitor = house.browse()) {
            visitor.visit("/regulations/register").go("Zakon o socijalnoj zaštiti");
            visitor.reads("Sl. glasnik RS").look("visitor-regulation");
            visitor.visit("/meetings").look("visitor-meetings");
        }
    }

    @Test
    void isLedToTheSignInFromWhateverIsNotPublic() {
        try (Session visitor = house.browse()) {
            for (String path : List.of("/practices/" + UUID.randomUUID(), "/practices/mine", "/people")) {
                visitor.visit(path);
                assertThat(visitor.source()).as(path).contains("kc-login");
            }
        }
    }
}
