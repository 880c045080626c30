package org.spona.members.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.test.Account;
import org.spona.platform.test.ServiceDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MembersTest
class InvitationApiTest {

    private final MockMvcTester api;
    private final ServiceDatabase database;
    private final UUID id = UUID.randomUUID();
    private final String email = id + "@kotor.example";
    private final TwoNetworks our;

    @Autowired
    InvitationApiTest(MockMvcTester api, ServiceDatabase database, TwoNetworks our) {
        this.api = api;
        this.database = database;
        this.our = our;
    }

    @Test
    void invitesIntoAnOrganisationOfTheOwnNetwork() {
        assertThat(invite(our.coordinator(), id, email, our.kotor()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> status.assertThat().isEqualTo("PENDING"))
                .hasPathSatisfying(
                        "$.organisationLatin", name -> name.assertThat().isEqualTo("Kotor"))
                .hasPathSatisfying("$.email", address -> address.assertThat().isEqualTo(email));
    }

    @Test
    void invitesOnceWhenAskedTwice() {
        invite(our.coordinator(), id, email, our.kotor());

        assertThat(invite(our.coordinator(), id, email.toUpperCase(java.util.Locale.ROOT), our.kotor()))
                .hasStatusOk();
        assertThat(invitationsTo(email)).isOne();
    }

    @Test
    void invitesOnceWhenTwoRequestsComeAtOnce() throws Exception {
        Callable<Integer> request = () ->
                invite(our.coordinator(), id, email, our.kotor()).getResponse().getStatus();
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    requests.invokeAll(Stream.generate(() -> request).limit(8).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(invitationsTo(email)).isOne();
    }

    @Test
    void keepsAnIdForTheInvitationThatHasIt() {
        invite(our.coordinator(), id, email, our.kotor());

        assertThat(invite(our.coordinator(), id, "drugi-" + email, our.kotor())).hasStatus(409);
    }

    @Test
    void refusesWhoIsThereAlreadyInThatRole() {
        String member = our.officer().personId() + "@bar.example";

        assertThat(invite(our.coordinator(), id, member, our.officer().organisationId()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("email");
    }

    @Test
    void refusesWhoIsAskedAlready() {
        invite(our.coordinator(), id, email, our.kotor());

        assertThat(invite(our.coordinator(), UUID.randomUUID(), email, our.kotor()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("već je pozvana");
    }

    @Test
    void refusesAnOrganisationOfAnotherNetwork() {
        assertThat(invite(our.coordinator(), id, email, our.strangers()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("organisationId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bez adrese", "a@", "@b.example"})
    void refusesWhatIsNoAddress(String wrong) {
        assertThat(invite(our.coordinator(), id, wrong, our.kotor())).hasStatus(422);
    }

    @Test
    void letsCoordinatorsOnlyInvite() {
        assertThat(invite(our.officer(), id, email, our.kotor())).hasStatus(404);
        assertThat(invite(our.guest(), id, email, our.kotor())).hasStatus(404);
        assertThat(invite(
                        our.stranger(),
                        id,
                        email,
                        our.kotor(),
                        our.coordinator().networkId()))
                .hasStatus(404);
        assertThat(invitationsTo(email)).isZero();
    }

    @Test
    void showsInvitationsToCoordinatorsOfTheirNetworkOnly() {
        invite(our.coordinator(), id, email, our.kotor());

        assertThat(get(our.coordinator(), "")).hasStatusOk().bodyText().contains(email);
        assertThat(get(our.stranger(), "")).hasStatusOk().bodyText().doesNotContain(email);
        assertThat(get(our.officer(), "")).hasStatus(404);
        for (Account other : new Account[] {our.stranger(), our.officer(), our.guest()}) {
            assertThat(get(other, "/" + id)).hasStatus(404);
            assertThat(get(other, "/received")).hasStatusOk().bodyText().isEqualTo("[]");
            for (String step : new String[] {"resend", "revoke", "accept", "decline"}) {
                assertThat(post(other, id, step)).as(step).hasStatus(404);
            }
        }
        assertThat(post(our.coordinator(), id, "accept")).hasStatus(404);
    }

    @Test
    void revokesOnceAndForAll() {
        invite(our.coordinator(), id, email, our.kotor());

        assertThat(post(our.coordinator(), id, "revoke"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("REVOKED");
        assertThat(post(our.coordinator(), id, "revoke")).hasStatusOk();
        assertThat(post(our.coordinator(), id, "resend"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("invitation-answered");
    }

    @Test
    void makesRoomForANewInvitationWhenTheTimeOfTheOldOneIsOver() {
        invite(our.coordinator(), id, email, our.kotor());
        database.write("update invitation set expires_at = now() where id = ?", id);

        assertThat(get(our.coordinator(), "/" + id))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("EXPIRED");
        assertThat(get(our.coordinator(), "?status=PENDING")).bodyText().doesNotContain(email);
        // Its delivery may be at the old one just then, and answers that it has changed meanwhile.
        await().untilAsserted(() -> assertThat(invite(our.coordinator(), UUID.randomUUID(), email, our.kotor()))
                .hasStatusOk());
        assertThat(post(our.coordinator(), id, "resend")).hasStatus(409);
    }

    @Test
    void givesTheWholeTimeAgainWhenSentAgain() {
        invite(our.coordinator(), id, email, our.kotor());
        database.write("update invitation set expires_at = now() where id = ?", id);

        assertThat(post(our.coordinator(), id, "resend"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.expiresAt")
                .asString()
                .satisfies(time -> assertThat(Instant.parse(time))
                        .isAfter(Instant.now().plus(Invitation.VALIDITY).minusSeconds(60)));
    }

    private MvcTestResult invite(Account by, UUID invitation, String address, UUID organisation) {
        return invite(by, invitation, address, organisation, null);
    }

    private MvcTestResult invite(
            Account by,
            UUID invitation,
            String address,
            UUID organisation,
            @org.jspecify.annotations.Nullable UUID network) {
        return api.put()
                .uri("/api/v1/invitations/" + invitation)
                .with(by.signedIn())
                .contentType(APPLICATION_JSON)
                .content("""
                        {"email": "%s", "givenName": "Službenica", "familyName": "Kotor", "organisationId": "%s",
                        "networkId": %s, "role": "OFFICER"}""".formatted(address, organisation, network == null ? "null" : "\"" + network + "\""))
                .exchange();
    }

    private MvcTestResult get(Account by, String rest) {
        return api.get().uri("/api/v1/invitations" + rest).with(by.signedIn()).exchange();
    }

    private MvcTestResult post(Account by, UUID invitation, String step) {
        return api.post()
                .uri("/api/v1/invitations/" + invitation + "/" + step)
                .with(by.signedIn())
                .exchange();
    }

    private long invitationsTo(String address) {
        return database.value(Long.class, "select count(*) from invitation where email = ?", address);
    }
}
