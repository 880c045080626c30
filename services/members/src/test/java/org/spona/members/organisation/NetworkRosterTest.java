package org.spona.members.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class NetworkRosterTest {

    private final MockMvcTester http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final UUID id = UUID.randomUUID();
    private final String name = "Udruženje roditelja " + id;
    private TwoNetworks our;

    @Autowired
    NetworkRosterTest(MockMvcTester http, Tenants tenants, JdbcClient database, TransactionTemplate transaction) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = TwoNetworks.found(tenants, database, transaction);
    }

    @BeforeEach
    void found() {
        our = TwoNetworks.found(tenants, database, transaction);
    }

    @Test
    void anOrganisationThatTheDirectoryLacksIsEnteredOnceAndWorksInTheNetwork() {
        assertThat(enter(our.coordinator(), id)).hasStatus(204);
        assertThat(enter(our.coordinator(), id)).hasStatus(204);

        assertThat(found(name)).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(found(name + "&network=" + our.coordinator().networkId()))
                .bodyJson()
                .extractingPath("$.items[0].nameCyrillic")
                .asString()
                .startsWith("Удружење родитеља");
    }

    @Test
    void oneOfTheSameNameIsNotEnteredAgain() {
        enter(our.coordinator(), id);

        assertThat(enter(our.coordinator(), UUID.randomUUID()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("nameLatin");
    }

    @Test
    void onlyCoordinatorsOfTheNetworkChangeIt() {
        assertThat(enter(our.officer(), id)).hasStatus(404);
        assertThat(enter(our.stranger(), id)).hasStatus(404);
        assertThat(move(
                        our.stranger(),
                        "join",
                        our.strangers(),
                        our.coordinator().networkId()))
                .hasStatus(404);
        assertThat(move(our.officer(), "leave", our.kotor(), our.coordinator().networkId()))
                .hasStatus(404);
        assertThat(found(name)).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void anOrganisationComesAndGoes() {
        UUID network = our.coordinator().networkId();

        assertThat(move(our.coordinator(), "join", our.strangers(), network)).hasStatus3xxRedirection();
        assertThat(works(our.strangers(), network)).isTrue();
        assertThat(move(our.coordinator(), "leave", our.strangers(), network)).hasStatus3xxRedirection();
        assertThat(works(our.strangers(), network)).isFalse();
    }

    @Test
    void oneThatPeopleWorkForStays() {
        UUID network = our.coordinator().networkId();

        assertThat(move(our.coordinator(), "leave", our.officer().organisationId(), network))
                .hasStatus(409)
                .bodyText()
                .contains("Prvo završi njihova članstva");
        assertThat(works(our.officer().organisationId(), network)).isTrue();
    }

    @Test
    void theFormKeepsWhatWasTyped() {
        assertThat(http.post()
                        .uri("/organisations/" + id)
                        .contentType(APPLICATION_FORM_URLENCODED)
                        .param("nameLatin", name)
                        .param("country", "ME")
                        .param("networkId", our.coordinator().networkId().toString())
                        .with(our.coordinator().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains(name, "id=\"kind-error\"");
    }

    private MvcTestResult enter(Account account, UUID organisation) {
        return http.put()
                .uri("/api/v1/organisations/" + organisation)
                .contentType(APPLICATION_JSON)
                .content("""
                        {"nameLatin": "%s", "kind": "NGO", "country": "ME", "networkId": "%s"}
                        """.formatted(name, our.coordinator().networkId()))
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult move(Account account, String step, UUID organisation, UUID network) {
        return http.post()
                .uri("/organisations/%s/networks/%s/%s".formatted(organisation, network, step))
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult found(String query) {
        return http.get()
                .uri("/api/v1/organisations?q=" + query)
                .with(our.officer().signedIn())
                .exchange();
    }

    private boolean works(UUID organisation, UUID network) {
        return Readers.callAsService(() -> transaction.execute(status -> database.sql(
                        "select exists (select from roster where network_id = ? and organisation_id = ?)")
                .params(network, organisation)
                .query(Boolean.class)
                .single()));
    }
}
