package org.spona.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The coordinator of Montenegro's network tries to act for Stara Pazova, which Serbia's network stewards and in which she has nothing to say.
 */
@MembersTest
class TakeoverTest {

    private final MockMvcTester site;
    private final Tenants tenants;
    private final ServiceDatabase database;
    private final UUID id = UUID.randomUUID();
    private final TwoNetworks our;
    private final UUID pazova;

    @Autowired
    TakeoverTest(MockMvcTester site, Tenants tenants, ServiceDatabase database, TwoNetworks our) {
        this.site = site;
        this.tenants = tenants;
        this.database = database;
        this.our = our;
        this.pazova = our.strangers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASKED", "DECLINED", "LEFT"})
    void findsNoOrganisationThatHasNotJoined(String status) {
        noteInRoster(status);
        for (String address : new String[] {address(our.coordinator()), id + "@pazova.example"}) {
            assertThat(invite(our.coordinator(), address, Role.OFFICER))
                    .hasStatus(address.equals(address(our.coordinator())) ? 403 : 422);
            assertThat(inviteByPage(our.coordinator(), address)).hasStatus(422);
        }
        assertNothingHappened();
    }

    @Test
    void endsAtTheOrganisationsWordAlsoOnceItHasJoined() {
        noteInRoster("JOINED");

        assertThat(invite(our.coordinator(), address(our.coordinator()), Role.OFFICER))
                .hasStatus(403);
        assertThat(inviteByPage(our.coordinator(), address(our.coordinator())))
                .hasStatus(422)
                .bodyText()
                .contains("Zamolite koordinaciju mreže");
        assertThat(invite(our.coordinator(), id + "@pazova.example", Role.OFFICER))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PROPOSED");
        for (String step : new String[] {"confirm", "accept"}) {
            assertThat(step(our.coordinator(), step)).as(step).hasStatus(404);
        }
        assertThat(appoint(our.coordinator(), our.coordinator())).hasStatus(404);
        assertThat(get(our.coordinator(), "/organisations/" + pazova + "/administration"))
                .hasStatus(404);

        assertNothingHappened();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Mails.to(address(our.stranger())).size() == 1);
        assertThat(Mails.to(address(our.stranger())).getFirst().text()).contains("Stara Pazova", "Mreža Crne Gore");
    }

    @Test
    void findsNothingInHerOwnNetworkOnceHerMembershipHasEnded() {
        noteInRoster("JOINED");
        tenants.end(our.coordinator().membership());

        assertThat(invite(our.coordinator(), id + "@pazova.example", Role.GUEST))
                .hasStatus(404);
        assertThat(get(our.coordinator(), "/invitations")).hasStatus(404);
        assertThat(get(our.coordinator(), "/memberships")).hasStatus(404);
    }

    @Test
    void endsNobodysMembershipElsewhere() {
        Account officer = tenants.account(pazova, our.stranger().networkId(), Role.OFFICER);
        noteInRoster("JOINED");

        assertThat(site.post()
                        .uri("/api/v1/memberships/" + officer.membership().id() + "/end")
                        .with(our.coordinator().signedIn())
                        .exchange())
                .hasStatus(404);
        assertThat(tenants.reader(officer).memberships()).hasSize(1);
    }

    @Test
    void comesThroughAGuestsDoorToNothing() {
        tenants.join(
                our.coordinator().personId(),
                new Membership(UUID.randomUUID(), pazova, our.stranger().networkId(), Role.GUEST));

        assertThat(tenants.reader(our.coordinator()).organisations()).doesNotContain(pazova);
        assertThat(invite(
                        our.coordinator(),
                        id + "@pazova.example",
                        our.stranger().networkId(),
                        Role.GUEST))
                .hasStatus(404);
        assertThat(appoint(our.stranger(), our.coordinator()))
                .as("no guest administers")
                .hasStatus(422);
    }

    private void assertNothingHappened() {
        assertThat(tenants.reader(our.coordinator()).organisations()).doesNotContain(pazova);
        assertThat(tenants.reader(our.coordinator()).administered()).isEmpty();
        long memberships =
                database.value(Long.class, "select count(*) from membership where organisation_id = ?", pazova);
        assertThat(memberships).isZero();
    }

    private void noteInRoster(String status) {
        database.write(
                "insert into roster (network_id, organisation_id, status) values (?, ?, ?)",
                our.coordinator().networkId(),
                pazova,
                status);
    }

    private MvcTestResult invite(Account by, String address, Role role) {
        return invite(by, address, our.coordinator().networkId(), role);
    }

    private MvcTestResult invite(Account by, String address, UUID network, Role role) {
        return site.put()
                .uri("/api/v1/invitations/" + id)
                .with(by.signedIn())
                .contentType(APPLICATION_JSON)
                .content("""
                        {"email": "%s", "givenName": "Službenica", "familyName": "Stara Pazova", "organisationId": "%s",
                        "networkId": "%s", "role": "%s"}""".formatted(address, pazova, network, role))
                .exchange();
    }

    private MvcTestResult inviteByPage(Account by, String address) {
        return site.post()
                .uri("/invitations/" + UUID.randomUUID())
                .with(by.signedIn())
                .contentType(APPLICATION_FORM_URLENCODED)
                .param("email", address)
                .param("givenName", "Službenica")
                .param("familyName", "Stara Pazova")
                .param("organisationId", pazova.toString())
                .param("networkId", our.coordinator().networkId().toString())
                .param("role", "OFFICER")
                .param("language", "sr-Latn")
                .exchange();
    }

    private MvcTestResult step(Account by, String step) {
        return site.post()
                .uri("/api/v1/invitations/" + id + "/" + step)
                .with(by.signedIn())
                .exchange();
    }

    private MvcTestResult appoint(Account by, Account whom) {
        return site.put()
                .uri("/api/v1/organisations/" + pazova + "/administrators/" + UUID.randomUUID())
                .with(by.signedIn())
                .contentType(APPLICATION_JSON)
                .content("{\"personId\": \"" + whom.personId() + "\"}")
                .exchange();
    }

    private MvcTestResult get(Account by, String path) {
        return site.get().uri(path).with(by.signedIn()).exchange();
    }

    private static String address(Account account) {
        return account.personId() + "@bar.example";
    }
}
