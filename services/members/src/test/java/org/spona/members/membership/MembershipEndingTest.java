package org.spona.members.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class MembershipEndingTest {

    private final MockMvcTester api;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AnnouncedEvents announced;
    private final MembershipEnding ending;
    private final TwoNetworks our;

    @Autowired
    MembershipEndingTest(
            MockMvcTester api,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            AnnouncedEvents announced,
            MembershipEnding ending,
            TwoNetworks our) {
        this.api = api;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.announced = announced;
        this.ending = ending;
        this.our = our;
    }

    @Test
    void takesTheNetworkFromThePersonAtOnceAndTellsTheOtherServices() {
        UUID membership = our.officer().membership().id();
        assertThat(tenants.reader(our.officer()).networks()).hasSize(1);

        assertThat(end(our.coordinator(), our.officer())).hasStatusOk();

        assertThat(tenants.reader(our.officer()).networks()).isEmpty();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(announced.of(DirectoryTopics.MEMBERSHIPS, membership))
                        .last()
                        .satisfies(event -> {
                            assertThat(event.type()).isEqualTo("org.spona.membership.ended");
                            assertThat(event.aggregateVersion()).isEqualTo(2);
                            assertThat(event.data().path("validUntil").isNull()).isFalse();
                        }));
    }

    @Test
    void endsOnceWhenAskedTwice() {
        end(our.coordinator(), our.officer());
        var first = until(our.officer());

        assertThat(end(our.coordinator(), our.officer())).hasStatusOk();
        assertThat(until(our.officer())).isEqualTo(first);
    }

    @Test
    void isNotForColleaguesAndCoordinatorsOfOtherNetworks() {
        Account colleague =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.OFFICER);
        for (Account other : List.of(colleague, our.guest(), our.stranger())) {
            assertThat(end(other, our.officer())).hasStatus(404);
        }
        assertThat(tenants.reader(our.officer()).networks()).hasSize(1);
    }

    @Test
    void isEverybodysOwnToo() {
        assertThat(end(our.officer(), our.officer())).hasStatusOk();

        assertThat(tenants.reader(our.officer()).networks()).isEmpty();
    }

    @Test
    void isTheOrganisationsOnceItHasAnAdministratorWhomACoordinatorCanAsk() {
        Account administrator =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.DELEGATE);
        tenants.administers(administrator.personId(), our.officer().organisationId());

        assertThat(end(our.coordinator(), our.officer()))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("membership-of-organisation");
        assertThat(page(our.coordinator(), "/memberships"))
                .bodyText()
                .contains("/memberships/" + our.officer().membership().id() + "/ask-end")
                .doesNotContain("/memberships/" + our.officer().membership().id() + "/end");

        for (int twice = 0; twice < 2; twice++) {
            assertThat(api.post()
                            .uri("/api/v1/memberships/"
                                    + our.officer().membership().id() + "/ask-end")
                            .with(our.coordinator().signedIn())
                            .exchange())
                    .hasStatus(202);
        }
        String address = administrator.personId() + "@bar.example";
        await().atMost(Duration.ofSeconds(20)).until(() -> Mails.to(address).size() == 1);
        assertThat(Mails.to(address).getFirst().text()).contains("Officer Proba", "Mreža Crne Gore");

        assertThat(end(administrator, our.officer())).hasStatusOk();
        String hers = our.officer().personId() + "@bar.example";
        await().atMost(Duration.ofSeconds(20)).until(() -> Mails.to(hers).size() == 1);
        assertThat(Mails.to(hers).getFirst().subject()).isEqualTo("Vaše članstvo je završeno: Mreža Crne Gore");
    }

    @Test
    void letsANetworkEndItsGuestsAndItsStaff() {
        Account administrator =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.DELEGATE);
        tenants.administers(administrator.personId(), our.officer().organisationId());
        for (Role role : List.of(Role.GUEST, Role.EDITOR, Role.COORDINATOR)) {
            Account account = tenants.account(
                    our.officer().organisationId(), our.officer().networkId(), role);
            assertThat(end(our.coordinator(), account)).as(role.name()).hasStatusOk();
        }
        Account guest =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.GUEST);
        assertThat(end(administrator, guest)).as("no organisation's people").hasStatus(404);
    }

    @Test
    void handsWhatIsUnfinishedToAColleagueOrBackToTheOrganisation() {
        Account colleague =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.OFFICER);
        String end = "/memberships/" + our.officer().membership().id() + "/end";
        assertThat(page(our.officer(), end))
                .hasStatusOk()
                .bodyText()
                .contains("Ko preuzima nedovršeno", colleague.personId().toString())
                .doesNotContain(our.coordinator().personId().toString());
        for (Account stranger : List.of(our.stranger(), our.coordinator(), our.officer())) {
            assertThat(api.post()
                            .uri("/api/v1" + end + "?handTo=" + stranger.personId())
                            .with(our.officer().signedIn())
                            .exchange())
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("handTo");
        }

        assertThat(api.post()
                        .uri(end)
                        .param("handTo", colleague.personId().toString())
                        .with(our.officer().signedIn())
                        .exchange())
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/profile");
        end(colleague, colleague);

        assertHandedTo(our.officer(), colleague.personId().toString());
        assertHandedTo(colleague, "null");
    }

    @Test
    void keepsWithAPersonWhatSheGoesOnWith() {
        var delegate = new org.spona.platform.tenancy.Membership(
                UUID.randomUUID(), our.officer().organisationId(), our.officer().networkId(), Role.DELEGATE);
        tenants.join(our.officer().personId(), delegate);

        end(our.officer(), our.officer());

        assertHandedTo(our.officer(), our.officer().personId().toString());
    }

    @Test
    void comesToAllOfAnOrganisationThatLeaves() {
        Account editor =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.EDITOR);
        Account guest =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.GUEST);
        tenants.administers(editor.personId(), our.officer().organisationId());

        Readers.call(
                tenants.reader(editor),
                () -> transaction.<Boolean>execute(status -> {
                    ending.endAllOf(our.officer().networkId(), our.officer().organisationId());
                    return true;
                }));

        assertThat(tenants.reader(our.officer()).memberships()).isEmpty();
        assertThat(tenants.reader(editor).memberships()).isEmpty();
        assertThat(tenants.reader(guest).memberships())
                .as("who is the network's")
                .hasSize(1);
    }

    @Test
    void comesByTheNetworksWordToAllOfAnOrganisationThatIsNoLongerThere() {
        Account administrator =
                tenants.account(our.officer().organisationId(), our.officer().networkId(), Role.DELEGATE);
        tenants.administers(administrator.personId(), our.officer().organisationId());
        Readers.runAsService(() -> transaction.executeWithoutResult(
                status -> database.sql("update roster set status = 'LEFT' where organisation_id = ?")
                        .param(our.officer().organisationId())
                        .update()));

        Readers.call(
                tenants.reader(our.coordinator()),
                () -> transaction.<Boolean>execute(status -> {
                    ending.endAllOf(our.officer().networkId(), our.officer().organisationId());
                    return true;
                }));

        assertThat(tenants.reader(our.officer()).memberships()).isEmpty();
        assertThat(tenants.reader(administrator).memberships()).isEmpty();
    }

    private void assertHandedTo(Account whose, String heir) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(announced.of(
                                DirectoryTopics.MEMBERSHIPS, whose.membership().id()))
                        .last()
                        .satisfies(event -> assertThat(
                                        event.data().path("handedTo").asString("null"))
                                .isEqualTo(heir)));
    }

    private MvcTestResult page(Account by, String path) {
        return api.get().uri(path).with(by.signedIn()).exchange();
    }

    @Test
    void leavesNoNetworkWithoutCoordinator() {
        assertThat(end(our.coordinator(), our.coordinator()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("last-coordinator");

        var second = tenants.account(
                our.coordinator().organisationId(), our.coordinator().networkId(), Role.COORDINATOR);
        assertThat(end(our.coordinator(), our.coordinator())).hasStatusOk();
        assertThat(end(second, second)).hasStatus(409);
    }

    @Test
    void listsTheCoordinatedNetworkOnly() {
        assertThat(list(our.coordinator(), ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(3);
        assertThat(list(our.coordinator(), "?q=бар"))
                .bodyJson()
                .extractingPath("$.items[*].organisationLatin")
                .asArray()
                .containsExactly("Bar");
        assertThat(list(our.coordinator(), "?role=GUEST"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(list(our.coordinator(), "?network=" + our.stranger().networkId()))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(list(our.officer(), "")).hasStatus(404);
        assertThat(list(our.coordinator(), "?sort=email")).hasStatus(422);

        end(our.coordinator(), our.officer());
        assertThat(list(our.coordinator(), ""))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
        assertThat(list(our.coordinator(), "?held=ENDED"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(list(our.coordinator(), "?held=EVER&sort=-from"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(3);
    }

    private MvcTestResult end(Account by, Account whose) {
        return api.post()
                .uri("/api/v1/memberships/" + whose.membership().id() + "/end")
                .with(by.signedIn())
                .exchange();
    }

    private MvcTestResult list(Account by, String query) {
        return api.get().uri("/api/v1/memberships" + query).with(by.signedIn()).exchange();
    }

    private String until(Account whose) {
        var entry = api.get()
                .uri("/api/v1/memberships/" + whose.membership().id())
                .with(our.coordinator().signedIn())
                .exchange();
        assertThat(entry).bodyJson().extractingPath("$.validUntil").isNotNull();
        return new String(entry.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
