package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A search that is narrowed, sent to somebody else, and mended when a word was mistyped. */
@InHouse
@Order(5)
class SearchJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String WORD = "izviđači";
    private static final String NEIGHBOURS_ONLY = "Izviđači nose ljekove u Crmnicu";

    private final House house;

    SearchJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void aNarrowedSearchIsAnAddressUnderWhichEachFindsWhatSheMaySee() {
        Script bar = house.script(DemoPeople.OFFICER_OF_BAR);
        Script staraPazova = house.script(DemoPeople.OFFICER_OF_STARA_PAZOVA);
        Script editor = house.script(DemoPeople.EDITOR_IN_MONTENEGRO);
        List<UUID> practices = List.of(
                Practices.published(
                        staraPazova,
                        house.script(DemoPeople.EDITOR_IN_SERBIA),
                        Practices.written("Izviđači pomažu starijima u Belegišu", "REGION", DemoPeople.STARA_PAZOVA)),
                Practices.published(bar, editor, Practices.written(NEIGHBOURS_ONLY, "NETWORK", DemoPeople.BAR)),
                Practices.published(
                        bar,
                        editor,
                        Practices.written("Izviđači obilaze starije u Sutomoru", "REGION", DemoPeople.BAR)));
        for (UUID practice : practices) {
            Eventually.within(SOON, "the practice is found", () -> bar.finds(WORD, practice), times -> times == 1);
        }

        String address;
        try (Session officer = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            address = narrow(officer);
            officer.search("izviđčai").reads("Da li tražite").look("search-meant");
            officer.go(WORD).reads("2 pogotka");
        }
        try (Session officer = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            officer.visit(address).reads("3 pogotka").reads(NEIGHBOURS_ONLY);
            assertThat(officer.promised("Bar")).isEqualTo("2");
        }
    }

    private static String narrow(Session officer) {
        officer.search(WORD).reads("2 pogotka").reads("iz 2 opštine");
        officer.tick("Bar").reads("1 pogodak");
        assertThat(officer.promised("Stara Pazova")).isEqualTo("1");
        officer.tick("Stara Pazova").reads("2 pogotka").look("search-facets");
        officer.go("Ћир").reads("2 поготка").look("search-facets-cyrillic");
        officer.go("Lat").reads("2 pogotka");
        return officer.address();
    }
}
