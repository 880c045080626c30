package org.spona.members.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Kotor has an administrator of its own: the coordinator of the network proposes who acts for it, and Kotor decides. */
@MembersTest
class ProposalTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MockMvcTester site;
    private final Tenants tenants;
    private final ServiceDatabase database;
    private final ProposalExpiry expiry;
    private final UUID id = UUID.randomUUID();
    private final String email = id + "@kotor.example";
    private final TwoNetworks our;
    private final Account administrator;

    @Autowired
    ProposalTest(
            MockMvcTester site, Tenants tenants, ServiceDatabase database, ProposalExpiry expiry, TwoNetworks our) {
        this.site = site;
        this.tenants = tenants;
        this.database = database;
        this.expiry = expiry;
        this.our = our;
        this.administrator = administratorOfKotor();
    }

    private Account administratorOfKotor() {
        Account account = tenants.account(our.kotor(), our.coordinator().networkId(), Role.DELEGATE);
        tenants.administers(account.personId(), our.kotor());
        return account;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "DELEGATE", "EDITOR", "COORDINATOR"})
    void waitsForTheOrganisationWhoeverIsProposed(Role role) {
        assertThat(invite(our.coordinator(), email, role))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PROPOSED");
        assertThat(step(our.coordinator(), "confirm")).hasStatus(404);
        assertThat(step(our.officer(), "confirm")).hasStatus(404);
        assertThat(step(our.stranger(), "confirm")).hasStatus(404);
        assertThat(step(our.coordinator(), "resend")).hasStatus(409);

        assertThat(step(administrator, "confirm"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PENDING");
        assertThat(step(administrator, "confirm")).hasStatusOk();
    }

    @Test
    void isToldToTheAdministratorAndReachesThePersonAfterHerWordOnly() {
        invite(our.coordinator(), email, Role.OFFICER);
        await().atMost(SOON).until(() -> mailsTo(administrator).size() == 1);

        assertThat(mailsTo(administrator).getFirst().text())
                .contains("Službenica Kotor", "službenik/ca", "Mreža Crne Gore", "/invitations");
        assertThat(Mails.to(email)).isEmpty();

        step(administrator, "confirm");

        await().atMost(SOON).until(() -> Mails.to(email).size() == 1);
        await().atMost(SOON).until(() -> mailsTo(our.coordinator()).size() == 1);
        assertThat(mailsTo(our.coordinator()).getFirst().subject()).isEqualTo("Predlog je potvrđen: Službenica Kotor");
    }

    @Test
    void neverReachesThePersonWhenItIsRefused() {
        invite(our.coordinator(), email, Role.OFFICER);

        assertThat(step(administrator, "refuse"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("REFUSED");
        assertThat(step(administrator, "confirm")).hasStatus(409);
        assertThat(step(our.coordinator(), "resend")).hasStatus(409);
        await().atMost(SOON).until(() -> mailsTo(our.coordinator()).size() == 1);
        assertThat(Mails.to(email)).isEmpty();
        assertThat(invite(our.coordinator(), UUID.randomUUID(), email, our.kotor(), Role.OFFICER))
                .hasStatusOk();
    }

    @Test
    void isClosedAndToldWhenNobodyConfirmsInTime() {
        invite(our.coordinator(), email, Role.OFFICER);
        database.write("update invitation set expires_at = now() where id = ?", id);

        assertThat(step(administrator, "confirm"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("invitation-expired");
        Readers.runAsService(() -> {
            while (expiry.closeNext()) {}
        });

        assertThat(get(our.coordinator(), "/api/v1/invitations/" + id))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("EXPIRED");
        await().atMost(SOON).until(() -> mailsTo(our.coordinator()).size() == 1);
        await().atMost(SOON).until(() -> mailsTo(administrator).size() == 2);
    }

    @Test
    void isNoDetourToAMembershipOfOnesOwn() {
        for (Role role : Role.values()) {
            assertThat(invite(our.coordinator(), UUID.randomUUID(), address(our.coordinator()), our.kotor(), role))
                    .as(role.name())
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("invitation-herself");
        }
    }

    @Test
    void isConfirmedByNoStewardForHerself() {
        Account second = tenants.account(
                our.coordinator().organisationId(), our.coordinator().networkId(), Role.COORDINATOR);
        database.write("update administrator set valid_until = now() where organisation_id = ?", our.kotor());
        database.write("update organisation set steward_network_id = null where id = ?", our.kotor());
        assertThat(invite(second, id, address(our.coordinator()), our.kotor(), Role.OFFICER))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PROPOSED");
        database.write(
                "update organisation set steward_network_id = '%s' where id = ?"
                        .formatted(our.coordinator().networkId()),
                our.kotor());

        assertThat(step(our.coordinator(), "confirm"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("invitation-herself");
        assertThat(step(second, "confirm")).hasStatusOk();
    }

    @Test
    void findsNobodyToConfirmItWhenTheStewardIsGone() {
        database.write("update administrator set valid_until = now() where organisation_id = ?", our.kotor());
        database.write("update organisation set steward_network_id = null where id = ?", our.kotor());
        assertThat(invite(our.coordinator(), email, Role.OFFICER))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PROPOSED");

        for (Account somebody : new Account[] {our.coordinator(), administrator, our.stranger(), our.officer()}) {
            assertThat(step(somebody, "confirm")).hasStatus(404);
        }
    }

    @Test
    void letsAnAdministratorInviteTheOrganisationsPeopleAndNotTheNetworksStaff() {
        assertThat(invite(administrator, email, Role.OFFICER))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PENDING");
        assertThat(invite(administrator, UUID.randomUUID(), email, our.kotor(), Role.COORDINATOR))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("invitation-networks-word");
        assertThat(invite(administrator, UUID.randomUUID(), email, our.kotor(), Role.GUEST))
                .hasStatus(403);
        assertThat(invite(administrator, UUID.randomUUID(), email, our.officer().organisationId(), Role.OFFICER))
                .hasStatus(404);
        assertThat(get(administrator, "/api/v1/invitations")).bodyText().contains(email);
    }

    @Test
    void letsTheAdministratorsOfTheHostNameItsStaff() {
        UUID host = our.coordinator().organisationId();
        database.write(
                "update network set host_organisation_id = '%s' where id = ?".formatted(host),
                our.coordinator().networkId());
        Account ofHost = tenants.account(host, our.coordinator().networkId(), Role.OFFICER);
        tenants.administers(ofHost.personId(), host);

        assertThat(invite(ofHost, id, email, host, Role.COORDINATOR))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PENDING");
    }

    @Test
    void isWorthNothingOnceTheOrganisationHasLeft() {
        invite(our.coordinator(), email, Role.OFFICER);
        database.write("update roster set status = 'LEFT' where organisation_id = ?", our.kotor());

        assertThat(step(administrator, "confirm"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("invitation-organisation-left");
        assertThat(invite(our.coordinator(), UUID.randomUUID(), "druga." + email, our.kotor(), Role.OFFICER))
                .hasStatus(422);
        assertThat(invite(our.coordinator(), UUID.randomUUID(), "gost." + email, our.kotor(), Role.GUEST))
                .as("a guest is the network's alone")
                .hasStatusOk();
    }

    @Test
    void isFollowedByTheColleagueWhoTakesOver() {
        Account second = tenants.account(
                our.coordinator().organisationId(), our.coordinator().networkId(), Role.COORDINATOR);
        invite(our.coordinator(), email, Role.OFFICER);

        assertThat(site.post()
                        .uri("/api/v1/memberships/"
                                + our.coordinator().membership().id() + "/end?handTo=" + second.personId())
                        .with(our.coordinator().signedIn())
                        .exchange())
                .hasStatusOk();

        await().atMost(SOON).until(() -> followers().contains(second.personId()));
        step(administrator, "confirm");
        await().atMost(SOON).until(() -> mailsTo(second).size() == 1);
        assertThat(mailsTo(our.coordinator())).isEmpty();
    }

    private List<UUID> followers() {
        return database.values(UUID.class, "select followed_by from invitation where id = ?", id);
    }

    @Test
    void showsGuestsToNoOrganisation() {
        invite(our.coordinator(), id, email, our.kotor(), Role.GUEST);

        assertThat(get(administrator, "/api/v1/invitations/" + id)).hasStatus(404);
        assertThat(get(administrator, "/api/v1/invitations")).bodyText().doesNotContain(email);
        assertThat(step(administrator, "revoke")).hasStatus(404);
    }

    @Test
    void isDecidedOnPagesToo() {
        invite(our.coordinator(), email, Role.OFFICER);

        assertThat(get(administrator, "/invitations?status=PROPOSED"))
                .hasStatusOk()
                .bodyText()
                .contains(email, "čeka potvrdu organizacije", "/invitations/" + id + "/confirm");
        assertThat(get(our.coordinator(), "/invitations"))
                .bodyText()
                .contains(email)
                .doesNotContain("/confirm");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get(administrator, "/"))
                        .bodyText()
                        .contains("Predlog koji čeka potvrdu: službenik/ca, Kotor", "/invitations/" + id));
        assertThat(get(our.officer(), "/")).bodyText().doesNotContain("/invitations/" + id);
        assertThat(get(administrator, "/invitations/" + id))
                .bodyText()
                .contains("/confirm", "/refuse")
                .doesNotContain("/accept");
        assertThat(post(administrator, "/invitations/" + id + "/confirm", Map.of()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/invitations");
        assertThat(get(administrator, "/invitations/new")).hasStatus3xxRedirection();
        assertThat(get(
                        administrator,
                        "/invitations/" + UUID.randomUUID() + "/new?network="
                                + our.coordinator().networkId()))
                .bodyText()
                .contains("Kotor", "value=\"OFFICER\"")
                .doesNotContain("value=\"GUEST\"", "value=\"COORDINATOR\"");
    }

    @Test
    void tellsWhoIsInvitedNoMoreThanThatItNoLongerHolds() {
        database.write("update invitation set status = 'EXPIRED' where email = ? and status = 'PENDING'", email);
        invite(administrator, email, Role.OFFICER);
        database.write(
                "update invitation set person_id = '%s', next_attempt_at = null where id = ?"
                        .formatted(our.guest().personId()),
                id);
        assertThat(get(our.guest(), "/invitations/" + id)).bodyText().contains("/accept");

        step(administrator, "revoke");

        assertThat(get(our.guest(), "/"))
                .bodyText()
                .contains("više ne važi")
                .doesNotContain("Kotor", "/invitations/" + id);
        assertThat(get(our.guest(), "/invitations/" + id)).hasStatus(404);
        assertThat(get(our.guest(), "/api/v1/invitations/" + id)).hasStatus(404);
        assertThat(step(our.guest(), "accept")).hasStatus(409);
        assertThat(post(our.guest(), "/invitations/" + id + "/accept", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Na ovu pozivnicu je već odgovoreno")
                .doesNotContain("Kotor");
    }

    private MvcTestResult invite(Account by, String address, Role role) {
        return invite(by, id, address, our.kotor(), role);
    }

    private MvcTestResult invite(Account by, UUID invitation, String address, UUID organisation, Role role) {
        return site.put()
                .uri("/api/v1/invitations/" + invitation)
                .with(by.signedIn())
                .contentType(APPLICATION_JSON)
                .content("""
                        {"email": "%s", "givenName": "Službenica", "familyName": "Kotor", "organisationId": "%s",
                        "networkId": "%s", "role": "%s"}""".formatted(address, organisation, our.coordinator().networkId(), role))
                .exchange();
    }

    private MvcTestResult step(Account by, String step) {
        return site.post()
                .uri("/api/v1/invitations/" + id + "/" + step)
                .with(by.signedIn())
                .exchange();
    }

    private MvcTestResult get(Account by, String path) {
        return site.get().uri(path).with(by.signedIn()).exchange();
    }

    private MvcTestResult post(Account by, String path, Map<String, String> fields) {
        var request = site.post().uri(path).contentType(APPLICATION_FORM_URLENCODED);
        fields.forEach(request::param);
        return request.with(by.signedIn()).exchange();
    }

    private static String address(Account account) {
        return account.personId() + "@bar.example";
    }

    private static List<Mails.Mail> mailsTo(Account account) {
        return Mails.to(address(account));
    }
}
