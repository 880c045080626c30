package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody without an account reads what is public, and nothing else. */
@InHouse
@Order(7)
class VisitorJourneyTest {

    private static final String PRACTICE = "Radna grupa za zaštitu bezbjednosti djeteta";

    private static final String CITED = "https://www.primer.example/zakon";

    private final House house;

    VisitorJourneyTest(House house) {
        this.house = house;
    }

    /**
     * A page that everybody reads.
     *
     * @param name of the pictures
     * @param says what stands on it
     */
    private record PublicPage(String name, String path, String says) {}

    /** One of each kind. */
    private List<PublicPage> pages() {
        return List.of(
                new PublicPage("practice", "/practices/5b0a0600-0000-4000-8000-000000000006", PRACTICE),
                new PublicPage("update", "/regulations/updates/" + published(), "Šta se menja za opštine"),
                new PublicPage("regulation", "/regulations/5b0a0700-0000-4000-8000-000000000001", "Sl. glasnik RS"),
                new PublicPage("meeting", "/meetings/" + convened(), "Forum za socijalni dijalog"),
                new PublicPage("organisation", "/organisations/" + DemoPeople.STARA_PAZOVA, "Stara Pazova"),
                new PublicPage("network", "/networks/mreza-za-socijalnu-zastitu", "Mreža okuplja ljude"),
                new PublicPage("region", "/regions/jugoistocna-evropa", "Mreže regiona"),
                new PublicPage("home", "/networks", "Mreže lokalnih samouprava"),
                new PublicPage("search", "/search?kind=practice", PRACTICE));
    }

    private UUID published() {
        UUID update = UUID.randomUUID();
        String body = "Opština menja odluku. Tekst je na [strani zakona](%s).".formatted(CITED);
        Regulations.publishForEverybody(
                house.script(DemoPeople.EDITOR_IN_SERBIA), update, "Šta se menja za opštine", body);
        return update;
    }

    private UUID convened() {
        UUID meeting = UUID.randomUUID();
        Script coordinator = house.script(DemoPeople.COORDINATOR_IN_MONTENEGRO);
        Map<String, Object> draft = new HashMap<>(Meetings.draft("2027-03-29T10:00", "2027-03-29T12:00"));
        draft.put("visibility", "PUBLIC");
        coordinator.put(Meetings.at(meeting), draft).json();
        coordinator
                .tell(Meetings.at(meeting) + "/invitees", Meetings.audience("dom." + meeting + "@bar.example"))
                .json();
        coordinator.post(Meetings.at(meeting) + "/send").json();
        return meeting;
    }

    @Test
    void readsEachKindOfPageWithScriptsWithoutAndOnPaper() {
        List<PublicPage> pages = pages();
        try (Session visitor = house.browse();
                Session plain = house.browseWithoutScripts()) {
            for (PublicPage one : pages) {
                visitor.visit(one.path()).reads(one.says()).look("visitor-" + one.name());
                plain.visit(one.path()).reads(one.says()).reads("Prijavite se");
                String paper = visitor.paper();
                assertThat(paper)
                        .as(one.name())
                        .contains(one.says().replace(" ", ""))
                        .doesNotContain("Prijavitese", "Pratiteučitaču", "Početna");
                if (one.name().equals("update")) {
                    assertThat(paper).contains("(" + CITED + ")");
                }
                assertThat(visitor.paragraphs())
                        .as(one.name())
                        .allSatisfy(paragraph ->
                                assertThat(paper.replace("(" + CITED + ")", "")).contains(paragraph));
            }
        }
    }

    @Test
    void asksANetworkWithoutAScript() {
        String asker = "citalac." + UUID.randomUUID() + "@primer.example";
        try (Session visitor = house.browseWithoutScripts()) {
            visitor.visit("/networks/mreza-za-socijalnu-zastitu").go("Pišite mreži");
            visitor.type("Ime i prezime", "Čitalac")
                    .type("E-adresa", "nije adresa")
                    .type("Pitanje", "Kako se " + asker);
            visitor.press("Pošaljite pitanje").reads("Ispravite sledeće");
            visitor.type("E-adresa", asker)
                    .press("Pošaljite pitanje")
                    .reads("Pitanje je poslato. Odgovor stiže na adresu koju ste upisali.");
        }
        try (Session visitor = house.browse()) {
            visitor.visit("/networks/mreza-za-socijalnu-zastitu/ask")
                    .reads("Pitanje stiže e-poštom")
                    .look("visitor-asks");
        }
        String subject = "Pitanje sa javne strane: Mreža za socijalnu zaštitu";
        assertThat(house.mails().textOf("mreza@skgo.example", subject)).contains(asker, "Čitalac");
    }

    @Test
    void hasAllOfTheHeaderInOneLineOfANarrowPhone() {
        try (Session visitor = house.browse()) {
            visitor.visit("/networks");
            assertThat(visitor.standInOneLine(".brand", ".language summary", ".sign-in"))
                    .isTrue();
            visitor.click(".language summary").go("Ћир").reads("Мреже локалних самоуправа");
        }
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
