package org.spona.members.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Which network stewards an organisation that is not shipped, and to which it moves. */
@MembersTest
class StewardshipTest {

    private static final String MOVE = "update organisation set steward_network_id = ? where id = ?";

    private final MockMvcTester http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;
    private final Account second;

    @Autowired
    StewardshipTest(
            MockMvcTester http,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoNetworks our) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
        this.second = secondOfMontenegro();
    }

    private Account secondOfMontenegro() {
        UUID network = tenants.network("Druga mreža Crne Gore", "ME", tenants.region("Region"));
        return tenants.account(tenants.municipality("Drugi", "Други", "ME"), network, Role.COORDINATOR);
    }

    @Test
    void isTheNetworkOfTheSameCountryThatEnteredIt() {
        UUID entered = UUID.randomUUID();
        UUID foreign = UUID.randomUUID();

        assertThat(enter(our.coordinator(), entered, "ME")).hasStatus(204);
        assertThat(enter(our.coordinator(), foreign, "RS")).hasStatus(204);

        assertThat(stewardOf(entered)).isEqualTo(our.coordinator().networkId());
        assertThat(stewardOf(foreign)).isNull();
    }

    @Test
    void movesByTheWordOfTheOldOneAlone() {
        UUID kotor = our.kotor();
        for (Account nobody : new Account[] {second, our.officer(), our.stranger()}) {
            assertThat(move(nobody, kotor, second.networkId())).hasStatus(404);
            changes(nobody, MOVE, second.networkId(), kotor);
            assertThat(stewardOf(kotor)).isEqualTo(our.coordinator().networkId());
        }

        assertThat(move(our.coordinator(), kotor, our.stranger().networkId())).hasStatus(422);
        assertThat(move(our.coordinator(), kotor, second.networkId())).hasStatus(204);
        assertThat(stewardOf(kotor)).isEqualTo(second.networkId());
        assertThat(move(our.coordinator(), kotor, our.coordinator().networkId()))
                .hasStatus(404);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Mails.to(second.personId() + "@bar.example"))
                        .anyMatch(mail -> mail.subject().equals("Druga mreža se stara o organizaciji: Kotor")));
    }

    @Test
    void theDatabaseLetsNothingElseChangeAndNoOtherCountryIn() {
        assertThatThrownBy(() -> changes(our.coordinator(), MOVE, our.stranger().networkId(), our.kotor()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        changes(our.coordinator(), "update organisation set kind = ? where id = ?", "NGO", our.kotor()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void thePageAsksAndMoves() {
        String page = "/organisations/" + our.kotor() + "/steward";
        assertThat(http.get().uri(page).with(our.coordinator().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Premestiti starateljstvo?", "Druga mreža Crne Gore");
        assertThat(http.get().uri(page).with(second.signedIn())).hasStatus(404);
        assertThat(http.post()
                        .uri(page)
                        .contentType(APPLICATION_FORM_URLENCODED)
                        .with(our.coordinator().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Izaberite mrežu.");
        assertThat(http.post()
                        .uri(page)
                        .contentType(APPLICATION_FORM_URLENCODED)
                        .param("networkId", second.networkId().toString())
                        .with(our.coordinator().signedIn()))
                .hasStatus3xxRedirection();
        assertThat(stewardOf(our.kotor())).isEqualTo(second.networkId());
    }

    private MvcTestResult enter(Account account, UUID id, String country) {
        return http.put()
                .uri("/api/v1/organisations/" + id)
                .contentType(APPLICATION_JSON)
                .content("""
                        {"nameLatin": "Udruženje %s", "kind": "NGO", "country": "%s", "networkId": "%s"}
                        """.formatted(id, country, account.networkId()))
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult move(Account account, UUID organisation, UUID network) {
        return http.put()
                .uri("/api/v1/organisations/" + organisation + "/steward")
                .contentType(APPLICATION_JSON)
                .content("{\"networkId\": \"%s\"}".formatted(network))
                .with(account.signedIn())
                .exchange();
    }

    private void changes(Account account, String sql, Object... arguments) {
        Readers.call(
                tenants.reader(account),
                () -> transaction.<Integer>execute(
                        status -> database.sql(sql).params(arguments).update()));
    }

    private @Nullable UUID stewardOf(UUID organisation) {
        return database.sql("select steward_network_id from organisation where id = ?")
                .param(organisation)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElse(null);
    }
}
