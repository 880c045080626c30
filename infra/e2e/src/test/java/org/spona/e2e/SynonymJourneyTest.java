package org.spona.e2e;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A word that nobody's practice has finds what it means once the staff of a network have said so. */
@InHouse
@Order(5)
class SynonymJourneyTest {

    private static final String TITLE = "Čuvanje djece dok traje berba maslina";
    private static final String WORD = "bakaservis";
    private static final String MEANING = "čuvanje djece";

    private final House house;

    SynonymJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void whatIsAskedInVainIsFoundOnceStaffHaveSaidWhatItMeans() {
        Practices.published(
                house.script(DemoPeople.OFFICER_OF_BAR),
                house.script(DemoPeople.EDITOR_IN_MONTENEGRO),
                Practices.written(TITLE, "NETWORK"));
        for (String person : List.of(DemoPeople.OFFICER_OF_BAR, DemoPeople.EDITOR_IN_MONTENEGRO)) {
            try (Session asker = house.signIn(person)) {
                asker.search(WORD).reads("Ništa nije pronađeno");
            }
        }
        try (Session coordinator = house.signIn(DemoPeople.COORDINATOR_IN_MONTENEGRO)) {
            coordinator.search(WORD).reads("Ništa nije pronađeno");
            String synonym = add(coordinator);
            findAsOfficerOfBar();

            coordinator.visit(synonym).press("Stavite van upotrebe").reads("Sinonim više ne važi.");
            coordinator.look("synonym-out-of-force");
            coordinator.visit("/practices?q=" + WORD).untilReads("Ništa nije pronađeno");
        }
    }

    /** From what was asked in vain to the synonym; its address. */
    private static String add(Session coordinator) {
        coordinator.go("Šta se traži").reads("Traženo uzalud");
        coordinator.visit("/search/log?inVain=true").untilReads(WORD).look("search-log-in-vain");
        coordinator.go("Dodajte sinonim: " + WORD).reads("Novi sinonim").look("synonym-form");
        coordinator
                .press("Sačuvajte")
                .reads("Upišite od dva do šezdeset izraza.")
                .reads("Upišite šta izrazi znače.")
                .look("synonym-form-with-errors");
        coordinator
                .type("Izrazi", WORD + "\n" + MEANING)
                .type("Napomena", "Bake iz komšiluka čuvaju djecu")
                .type("Izvor", "upotreba u Baru");
        coordinator.press("Sačuvajte").reads("Sačuvano je.").look("synonym-saved");
        String address = coordinator.path();
        coordinator.visit("/search/synonyms?q=" + WORD).reads(MEANING).look("synonyms-found");
        coordinator.visit("/search/synonyms").look("synonyms");
        coordinator.go("Ћир").reads("Синоними у претрази").look("synonyms-cyrillic");
        coordinator.visit("/search/log?inVain=true").reads("Тражено узалуд").look("search-log-cyrillic");
        coordinator.go("Lat").reads("Traženo uzalud");
        return address;
    }

    private void findAsOfficerOfBar() {
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            bar.visit("/practices?q=" + WORD).untilReads(TITLE);
            bar.reads("Srodni izrazi:").reads(WORD + " ~ " + MEANING).look("search-by-synonym");
            bar.go("Ћир").reads("Сродни изрази:").look("search-by-synonym-cyrillic");
        }
    }
}
