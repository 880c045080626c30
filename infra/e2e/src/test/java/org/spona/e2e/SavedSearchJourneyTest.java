package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whoever follows a search is told of what is new in it, of what she may see only, and by a mail in the morning until she wants none. */
@InHouse
@Order(5)
class SavedSearchJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String WORD = "vezilje";

    private final House house;
    private final Script bar;
    private final Script editor;
    private final Script staraPazova;

    SavedSearchJourneyTest(House house) {
        this.house = house;
        this.bar = house.script(DemoPeople.OFFICER_OF_BAR);
        this.editor = house.script(DemoPeople.EDITOR_IN_MONTENEGRO);
        this.staraPazova = house.script(DemoPeople.OFFICER_OF_STARA_PAZOVA);
    }

    @Test
    void whatOthersPublishIsMailedToWhoLooksOutForItUntilShePutsAnEndToIt() {
        try (Session officer = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            save(officer);
        }
        publish("Vezilje čuvaju starije na selu", "NETWORK");
        UUID shared = publish("Vezilje iz Crmnice u klubu za starije", "REGION");
        isListed(staraPazova, shared);
        house.morning();

        String mail = house.mails().textOf(DemoPeople.OFFICER_OF_STARA_PAZOVA, "Везиље из Црмнице у клубу за старије");
        assertThat(mail)
                .contains("јер пратите претрагу „везиље“", "/notifications/")
                .doesNotContain("на селу", "na selu");

        Script bijeljina = house.script(DemoPeople.OFFICER_OF_BIJELJINA);
        try (Session anybody = house.browse()) {
            stop(anybody, Mailbox.stopLink(mail));
            isListed(staraPazova, publish("Vezilje iz Virpazara", "REGION"));
            house.morning();
            bijeljina
                    .put("/api/v1/search/saved/" + UUID.randomUUID(), Map.of("name", WORD, "q", WORD, "followed", true))
                    .json();
            UUID newest = publish("Vezilje iz Ostrosa", "REGION");
            isListed(bijeljina, newest);
            house.morning();
            anybody.press("Šaljite ih ponovo").reads("Poruke e-poštom");
        }

        assertThat(house.mails().textOf(DemoPeople.OFFICER_OF_BIJELJINA, "Vezilje iz Ostrosa"))
                .contains("jer pratite pretragu „" + WORD + "“");
        assertThat(house.mails().subjectsTo(DemoPeople.OFFICER_OF_STARA_PAZOVA))
                .filteredOn(subject -> subject.startsWith("Везиље"))
                .hasSize(1);
    }

    /** Returns when somebody is told of it in the product. */
    private static void isListed(Script reader, UUID thing) {
        Eventually.within(
                SOON,
                thing + " among notifications",
                () -> reader.get("/api/v1/notifications").json().toString(),
                told -> told.contains(thing.toString()));
    }

    private static void save(Session officer) {
        officer.search(WORD).reads("Ništa nije pronađeno");
        officer.go("Sačuvajte pretragu").press("Sačuvajte pretragu");
        officer.reads("Pretraga je sačuvana.").reads("Pratite je").look("searches-followed");
        officer.go("Ћир").reads("Пратите је").look("searches-followed-cyrillic");
        officer.go("Измените: " + WORD).reads("Пратите ову претрагу").look("search-save-cyrillic");
    }

    private static void stop(Session anybody, URI link) {
        anybody.follow(link).reads("obaveštenja o onome što pratite").look("notice-stop");
        anybody.press("Ne šaljite ih više").reads("Više ih ne šaljemo").look("notice-stopped");
    }

    /** Returns when it can be found. */
    private UUID publish(String title, String visibility) {
        UUID id = Practices.published(bar, editor, Practices.written(title, visibility));
        List<Script> readers = visibility.equals("REGION") ? List.of(bar, staraPazova) : List.of(bar);
        readers.forEach(reader ->
                Eventually.within(SOON, title + " is found", () -> reader.finds(WORD, id), times -> times == 1));
        return id;
    }
}
