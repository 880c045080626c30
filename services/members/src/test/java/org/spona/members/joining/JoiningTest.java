package org.spona.members.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MembersTest
class JoiningTest {

    private final MockMvcTester http;
    private final Tenants tenants;
    private final ServiceDatabase database;
    private final UUID id = UUID.randomUUID();
    private final String name = "Udruženje roditelja " + id;
    private final TwoNetworks our;

    @Autowired
    JoiningTest(MockMvcTester http, Tenants tenants, ServiceDatabase database, TwoNetworks our) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.our = our;
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
        assertThat(step(
                        our.stranger(),
                        "ask",
                        our.strangers(),
                        our.coordinator().networkId()))
                .hasStatus(404);
        assertThat(step(our.officer(), "leave", our.kotor(), our.coordinator().networkId()))
                .hasStatus(404);
        assertThat(found(name)).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void anotherNetworksOrganisationIsAskedAndWorksThereOnlyByItsStewardsWord() {
        UUID network = our.coordinator().networkId();

        assertThat(step(our.coordinator(), "ask", our.strangers(), network)).hasStatus3xxRedirection();
        assertThat(status(our.strangers(), network)).isEqualTo("ASKED");
        assertThat(step(our.coordinator(), "accept", our.strangers(), network)).hasStatus(404);
        await().untilAsserted(
                        () -> page(our.stranger(), "/").contains("Mreža Crne Gore", "Mreža poziva: Stara Pazova"));
        page(our.officer(), "/").doesNotContain("Stara Pazova");
        page(our.officer(), "/organisations/" + our.strangers()).doesNotContain("čeka se odgovor");

        assertThat(step(our.stranger(), "accept", our.strangers(), network)).hasStatus3xxRedirection();
        assertThat(status(our.strangers(), network)).isEqualTo("JOINED");
        await().untilAsserted(() -> page(our.stranger(), "/").doesNotContain("Stara Pazova"));
        assertThat(step(our.stranger(), "leave", our.strangers(), network)).hasStatus3xxRedirection();
        assertThat(status(our.strangers(), network)).isEqualTo("LEFT");
    }

    @Test
    void whereThereIsAnAdministratorSheAloneAnswers() {
        UUID network = our.coordinator().networkId();
        Account administrator = tenants.account(our.strangers(), our.stranger().networkId(), Role.OFFICER);
        tenants.administers(administrator.personId(), our.strangers());
        step(our.coordinator(), "ask", our.strangers(), network);

        assertThat(step(our.stranger(), "accept", our.strangers(), network))
                .as("the steward has no say any more")
                .hasStatus(404);
        assertThat(step(administrator, "decline", our.strangers(), network)).hasStatus3xxRedirection();
        assertThat(status(our.strangers(), network)).isEqualTo("DECLINED");
        assertThat(api(our.coordinator(), our.strangers(), network))
                .as("not again so soon")
                .hasStatus(409);
    }

    @Test
    void oneThatNobodyClaimedJoinsTheFirstNetworkOfItsCountryThatAsksAndIsStewardedByIt() {
        UUID unclaimed = tenants.municipality("Ulcinj", "Улцињ", "ME");
        UUID network = our.coordinator().networkId();

        assertThat(api(our.coordinator(), unclaimed, network))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("JOINED");
        assertThat(api(our.stranger(), unclaimed, our.stranger().networkId()))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ASKED");
        assertThat(step(our.coordinator(), "accept", unclaimed, our.stranger().networkId()))
                .hasStatus3xxRedirection();
    }

    @Test
    void oneThatWaitsForItsAssociationsNetworkIsTakenInByNobody() {
        UUID waiting = tenants.municipality("Živinice", "Живинице", "ME");
        database.write(
                "update organisation set steward_association_id = ? where id = ?",
                our.officer().organisationId(),
                waiting);

        assertThat(api(our.coordinator(), waiting, our.coordinator().networkId()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ASKED");
        assertThat(step(our.coordinator(), "accept", waiting, our.coordinator().networkId()))
                .hasStatus(404);
    }

    @Test
    void aNetworkOfAnotherCountryTakesInNoLocalGovernmentUnasked() {
        UUID unclaimed = tenants.municipality("Budva", "Будва", "ME");

        assertThat(api(our.stranger(), unclaimed, our.stranger().networkId()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ASKED");
    }

    @Test
    void whoLeavesTakesItsPeopleWithIt() {
        UUID network = our.coordinator().networkId();

        assertThat(step(our.coordinator(), "leave", our.officer().organisationId(), network))
                .hasStatus3xxRedirection();
        assertThat(status(our.officer().organisationId(), network)).isEqualTo("LEFT");
        assertThat(tenants.reader(our.officer()).memberships()).isEmpty();
    }

    @Test
    void theDatabaseLetsNobodyJoinAnothersOrganisation() {
        UUID network = our.coordinator().networkId();
        String insert =
                "insert into roster (network_id, organisation_id, status, asked_by) values ('%s', '%s', '%s', '%s')";
        UUID coordinator = our.coordinator().personId();

        assertThatThrownBy(() -> database.writeAs(
                        tenants.reader(our.coordinator()),
                        insert.formatted(network, our.strangers(), "JOINED", coordinator)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.writeAs(
                        tenants.reader(our.coordinator()),
                        insert.formatted(our.stranger().networkId(), our.kotor(), "ASKED", coordinator)))
                .isInstanceOf(DataAccessException.class);
        database.writeAs(
                tenants.reader(our.coordinator()), insert.formatted(network, our.strangers(), "ASKED", coordinator));
        assertThatThrownBy(() -> database.writeAs(
                        tenants.reader(our.coordinator()),
                        "update roster set status = 'JOINED' where organisation_id = '%s' and network_id = '%s'"
                                .formatted(our.strangers(), network)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.writeAs(
                        tenants.reader(our.coordinator()),
                        "update roster set word = 'Prepravljeno' where organisation_id = '%s' and network_id = '%s'"
                                .formatted(our.strangers(), network)))
                .as("without a step")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseKeepsANoForThirtyDays() {
        UUID network = our.coordinator().networkId();
        step(our.coordinator(), "ask", our.strangers(), network);
        step(our.stranger(), "decline", our.strangers(), network);

        assertThatThrownBy(() -> database.writeAs(
                        tenants.reader(our.coordinator()),
                        "update roster set status = 'ASKED', asked_by = '%1$s', changed_by = '%1$s' where organisation_id = '%2$s'"
                                        .formatted(our.coordinator().personId(), our.strangers())
                                + " and network_id = '" + network + "'"))
                .isInstanceOf(DataAccessException.class);
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

    private MvcTestResult step(Account account, String step, UUID organisation, UUID network) {
        return http.post()
                .uri("/organisations/%s/networks/%s/%s".formatted(organisation, network, step))
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult api(Account account, UUID organisation, UUID network) {
        return http.put()
                .uri("/api/v1/networks/%s/organisations/%s".formatted(network, organisation))
                .with(account.signedIn())
                .exchange();
    }

    private AbstractStringAssert<?> page(Account account, String path) {
        return assertThat(http.get().uri(path).with(account.signedIn()).exchange())
                .hasStatusOk()
                .bodyText();
    }

    private MvcTestResult found(String query) {
        return http.get()
                .uri("/api/v1/organisations?q=" + query)
                .with(our.officer().signedIn())
                .exchange();
    }

    private String status(UUID organisation, UUID network) {
        return database.value(
                String.class,
                "select status from roster where network_id = ? and organisation_id = ?",
                network,
                organisation);
    }
}
