package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whoever looks out for something is told of it in the morning, of what she may see only, until she wants it no more. */
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
        house.morning();

        String mail = house.mails().textOf(DemoPeople.OFFICER_OF_STARA_PAZOVA, "1 нови погодак у Вашим претрагама");
        assertThat(mail)
                .contains("Везиље из Црмнице у клубу за старије (Бар)", "/practices/" + shared)
                .contains("Добијате ову поруку зато што је на Вашем налогу сачувана претрага")
                .doesNotContain("на селу", "na selu");

        stop(Mailbox.stopLink(mail));
        publish("Vezilje iz Virpazara", "REGION");
        house.morning();
        house.script(DemoPeople.OFFICER_OF_BIJELJINA)
                .put("/api/v1/search/saved/" + UUID.randomUUID(), Map.of("name", WORD, "q", WORD, "frequency", "DAILY"))
                .json();
        publish("Vezilje iz Ostrosa", "REGION");
        house.morning();

        assertThat(house.mails().textOf(DemoPeople.OFFICER_OF_BIJELJINA, "1 novi pogodak u Vašim pretragama"))
                .contains("Vezilje iz Ostrosa");
        assertThat(house.mails().subjectsTo(DemoPeople.OFFICER_OF_STARA_PAZOVA))
                .filteredOn(subject -> subject.contains("Вашим претрагама"))
                .hasSize(1);
    }

    private static void save(Session officer) {
        officer.search(WORD).reads("Ništa nije pronađeno");
        officer.go("Sačuvajte pretragu").tick("Svakog dana").press("Sačuvajte pretragu");
        officer.reads("Pretraga je sačuvana.").reads("Svakog dana").look("searches-daily");
        officer.go("Ћир").reads("Сваког дана").look("searches-daily-cyrillic");
        officer.go("Измените: " + WORD).reads("Јавите ми е-поштом").look("search-save-cyrillic");
    }

    private void stop(URI link) {
        try (Session anybody = house.browse()) {
            anybody.follow(link).reads("o novom u sačuvanim pretragama").look("notice-stop");
            anybody.press("Ne šaljite ih više").reads("Više ih ne šaljemo").look("notice-stopped");
        }
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
