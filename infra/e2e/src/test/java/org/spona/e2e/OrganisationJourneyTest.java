package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An organisation that was entered twice becomes one, and says how it is reached: by a coordinator in a browser. */
@InHouse
@Order(5)
class OrganisationJourneyTest {

    private static final String STAYS = "Udruženje „Dnevni boravak“";
    private static final String GOES = "Udruženje Dnevni boravak Bar";

    private final House house;

    OrganisationJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void whatWasEnteredTwiceBecomesOneThatSaysHowItIsReached() {
        String first = "/organisations/" + entered(STAYS);
        String second = "/organisations/" + entered(GOES);
        try (Session coordinator = house.signIn(DemoPeople.COORDINATOR_IN_MONTENEGRO)) {
            coordinator.visit(second).look("organisation").go("Uneta dvaput?").look("merging-choose");
            coordinator
                    .go("Izaberite ovaj unos " + STAYS)
                    .reads("Spojiti dva unosa?")
                    .look("merging-question");
            assertThat(coordinator.source())
                    .as("whom it reaches when nobody works there")
                    .doesNotContain("0 osoba");
            coordinator.press("Spojite").reads("Unosi su spojeni").look("merging-done");
            assertThat(coordinator.visit(second).path())
                    .as("where the old address leads")
                    .isEqualTo(first);

            coordinator.go("Izmenite podatke").write("email", "boravak@bar").write("site", "bar.example");
            coordinator.press("Sačuvajte").reads("Ispravite sledeće").look("organisation-edit-error");
            coordinator.write("email", "boravak@bar.example").write("site", "https://boravak.bar.example");
            coordinator.press("Sačuvajte").reads("Podaci su sačuvani.").look("organisation-edited");
        }
    }

    private UUID entered(String name) {
        UUID id = UUID.randomUUID();
        Map<String, Object> organisation = Map.of(
                "nameLatin", name, "kind", "NGO", "country", "ME", "networkId", DemoPeople.NETWORK_IN_MONTENEGRO);
        assertThat(house.script(DemoPeople.COORDINATOR_IN_MONTENEGRO)
                        .put("/api/v1/organisations/" + id, organisation)
                        .status())
                .isEqualTo(204);
        return id;
    }
}
