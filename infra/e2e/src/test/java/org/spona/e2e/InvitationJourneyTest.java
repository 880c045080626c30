package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A person is invited, comes in, works, and is gone the moment her membership ends. */
@InHouse
@Order(4)
class InvitationJourneyTest {

    private static final String PASSWORD = "Skadarsko-jezero-1";
    private static final String NETWORK = "Mreža socijalne i dječje zaštite";

    /** So long a refusal may take to reach every service. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final Duration SOON = Duration.ofSeconds(10);

    private final House house;
    private final String email = "nova-" + UUID.randomUUID() + "@bar.example";

    InvitationJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void whoIsInvitedByMailWorksUntilHerMembershipEnds() {
        Script coordinator = house.script(DemoPeople.COORDINATOR_IN_MONTENEGRO);
        UUID practice = publishedInTheNetwork();
        Script administrator = house.script(DemoPeople.ADMINISTRATOR_OF_BAR);
        String invitation = "/api/v1/invitations/" + UUID.randomUUID();
        assertThat(coordinator.put(invitation, invitee()).json().path("status").asString())
                .as("Bar says who acts for it")
                .isEqualTo("PROPOSED");
        administrator.post(invitation + "/confirm").json();

        try (Session invited = house.browse()) {
            invited.follow(house.mails().linkFor(email)).choosePassword(PASSWORD);
            invited.reads(NETWORK).look("invited-home");
            invited.visit("/profile").reads(NETWORK).look("invited-profile");
            Script script = house.script(email, PASSWORD);
            Eventually.within(SOON, "she reads", () -> script.get(Practices.at(practice)), Answer::done);
            invited.visit("/practices/" + practice).reads(NETWORK);

            String membership = membershipOf(coordinator);
            administrator.post("/api/v1/memberships/" + membership + "/end").json();

            Eventually.within(
                    AT_ONCE,
                    "refused by knowledge",
                    () -> script.get(Practices.at(practice)).status(),
                    status -> status == 404);
            assertThat(script.get("/api/v1/people?q=Bar").json().path("total").asLong())
                    .as("colleagues that she still sees")
                    .isZero();
            assertThat(invited.statusOf("/practices/" + practice)).isEqualTo(404);
            invited.look("invited-no-longer-a-member");
        }
    }

    @Test
    void peopleOfATableAreInvitedOnceTheirFatesWereSeen() {
        String rows = email + "; Nova Službenica; službenik; Bar\n" + DemoPeople.OFFICER_OF_BAR
                + "; Službenica Bar; službenik; Bar";
        try (Session administrator = house.signIn(DemoPeople.ADMINISTRATOR_OF_BAR)) {
            administrator.visit("/invitations").go("Pozovite iz tabele").look("invitation-table");
            administrator.write("lines", rows).press("Pogledajte šta će biti");
            administrator.reads("Poziva se 1 osoba.").reads("već radi tu").look("invitation-table-preview");
            administrator.press("Pozovite 1 osobu").reads("Šta je urađeno sa svakim redom");
        }
        assertThat(house.mails().linkFor(email).getPath()).endsWith("/action-token");
    }

    private UUID publishedInTheNetwork() {
        return Practices.published(
                house.script(DemoPeople.OFFICER_OF_BAR),
                house.script(DemoPeople.EDITOR_IN_MONTENEGRO),
                Practices.written("Krizni smještaj u Pečuricama", "NETWORK"));
    }

    private Map<String, Object> invitee() {
        return Map.of(
                "email", email,
                "givenName", "Nova",
                "familyName", "Službenica",
                "organisationId", DemoPeople.BAR,
                "networkId", DemoPeople.NETWORK_IN_MONTENEGRO,
                "role", "OFFICER",
                "language", "sr-Latn");
    }

    private String membershipOf(Script coordinator) {
        List<JsonNode> memberships = coordinator
                .get("/api/v1/memberships?size=100")
                .json()
                .path("items")
                .valueStream()
                .filter(membership -> membership.path("email").asString().equals(email))
                .toList();
        assertThat(memberships).as("memberships of " + email).hasSize(1);
        return memberships.getFirst().path("id").asString();
    }
}
