package org.spona.members.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** An officer of Bar deletes her account. */
@MembersTest
class AccountDeletionTest {

    private final MockMvcTester site;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AccountDeletion deletion;
    private final TwoNetworks our;

    @Autowired
    AccountDeletionTest(
            MockMvcTester site,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            AccountDeletion deletion,
            TwoNetworks our) {
        this.site = site;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.deletion = deletion;
        this.our = our;
    }

    @Test
    void waitsForFourteenDaysAndCanBeTakenBack() {
        assertThat(ask(our.officer())).hasStatus(204);
        deleteAllDue();
        assertThat(nameOf(our.officer())).isEqualTo("Officer Proba");

        assertThat(site.delete()
                        .uri("/api/v1/profile/deletion")
                        .with(our.officer().signedIn()))
                .hasStatus(204);
        makeDue();
        deleteAllDue();
        assertThat(nameOf(our.officer())).isEqualTo("Officer Proba");
    }

    @Test
    void takesNameAddressAndMembershipsAndTellsOthersToForgetHer() {
        assertThat(ask(our.officer())).hasStatus(204);
        makeDue();
        deleteAllDue();

        UUID id = our.officer().personId();
        assertThat(nameOf(our.officer())).isEqualTo("Bivši nalog");
        assertThat(asked("select email from person where id = ?", id))
                .containsExactly("former-" + id + "@spona.invalid");
        assertThat(asked("select id::text from directory_contact where id = ?", id))
                .isEmpty();
        assertThat(asked("select id::text from membership where person_id = ? and valid_until is null", id))
                .isEmpty();
        assertThat(asked("select distinct person_name from authority_change where person_id = ?", id))
                .containsExactly("Bivši nalog");
        assertThat(site.get().uri("/profile").with(our.officer().signedIn())).hasStatus(404);
    }

    @Test
    void takesWhatWasHersAloneAndTheNameUnderWhichSheWasInvited() {
        UUID id = our.officer().personId();
        UUID invitation = UUID.randomUUID();
        assertThat(site.put()
                        .uri("/api/v1/invitations/" + invitation)
                        .with(our.coordinator().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"email": "%s@bar.example", "givenName": "Pozvana", "familyName": "Osoba", "organisationId": "%s",
                                "role": "DELEGATE"}""".formatted(invitation, our.officer().organisationId()))
                        .exchange())
                .hasStatusOk();
        change("update invitation set person_id = ? where id = ?", id, invitation);
        change("insert into follow (person_id, target, wanted) values (?, ?, true)", id, "practice/" + invitation);
        change("insert into bounced_address (address, code) select email, '5.1.1' from person where id = ?", id);
        String marked = "select code from bounced_address where address like cast(? as text) || '@%'";
        assertThat(asked(marked, id)).containsExactly("5.1.1");
        change("insert into notification_choice (person_id, kind, frequency) values (?, 'CHANGE', 'DAILY')", id);

        assertThat(ask(our.officer())).hasStatus(204);
        makeDue();
        deleteAllDue();

        assertThat(asked("select distinct person_name from authority_change where invitation_id = ?", invitation))
                .containsExactly("Bivši nalog");
        assertThat(asked("select given_name from invitation where id = ?", invitation))
                .containsExactly("Bivši");
        assertThat(asked(marked, id)).isEmpty();
        for (String table : List.of("follow", "notification", "notification_choice")) {
            assertThat(asked("select person_id::text from " + table + " where person_id = ?", id))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void isRefusedToTheLastAdministratorAndTheLastCoordinator() {
        tenants.administers(our.officer().personId(), our.officer().organisationId());
        assertThat(ask(our.officer())).hasStatus(409).bodyText().contains("last-administrator");
        assertThat(ask(our.coordinator())).hasStatus(409).bodyText().contains("last-coordinator");
    }

    @Test
    void waitsForWhoeverHasBecomeTheLastMeanwhile() {
        assertThat(ask(our.officer())).hasStatus(204);
        tenants.administers(our.officer().personId(), our.officer().organisationId());
        makeDue();
        deleteAllDue();
        assertThat(nameOf(our.officer())).isEqualTo("Officer Proba");
    }

    private MvcTestResult ask(Account account) {
        return site.put()
                .uri("/api/v1/profile/deletion")
                .with(account.signedIn())
                .exchange();
    }

    private void makeDue() {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> database.sql(
                        "update person set deletion_due_at = now() - interval '1 day' where id = ? and deletion_due_at is not null")
                .param(our.officer().personId())
                .update()));
    }

    private void change(String statement, Object... values) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql(statement).params(values).update()));
    }

    private void deleteAllDue() {
        Readers.runAsService(() -> {
            while (deletion.deleteNext()) {
                // another one may be due
            }
        });
    }

    private String nameOf(Account account) {
        return asked("select given_name || ' ' || family_name from person where id = ?", account.personId())
                .getFirst();
    }

    private List<String> asked(String question, UUID id) {
        return Readers.callAsService(() -> transaction.execute(
                _ -> database.sql(question).param(id).query(String.class).list()));
    }
}
