package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.spona.knowledge.exchange.Importing.line;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an association imports about municipalities, and what these have to say about it. */
@KnowledgeTest
class AnothersNameTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc http;
    private final Tenants tenants;
    private final Directory directory;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Importing importing;
    private final TwoTenants our;

    @Autowired
    AnothersNameTest(
            MockMvc http,
            Tenants tenants,
            Directory directory,
            JdbcClient database,
            TransactionTemplate transaction,
            Importing importing,
            TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.directory = directory;
        this.database = database;
        this.transaction = transaction;
        this.importing = importing;
        this.our = our;
    }

    @Test
    void publishesForAMunicipalityOfTheNetworkAloneWhateverWasAskedFor() throws Exception {
        UUID id = imported(line("a"), "PUBLIC");

        JsonNode practice = read(our.bar(), id);
        assertThat(practice.path("organisationId").asString())
                .isEqualTo(our.bar().organisationId().toString());
        assertThat(practice.path("visibility").asString()).isEqualTo("NETWORK");
        assertThat(statusOf(our.staraPazova(), get("/api/v1/practices/{id}", id)))
                .isEqualTo(404);
    }

    @Test
    void makesWhatIsAboutOthersTheAssociationsOwn() throws Exception {
        Account neighbour = neighbour();
        UUID id = imported(about(neighbour), "PUBLIC");

        JsonNode practice = read(neighbour, id);
        assertThat(practice.path("organisationId").asString())
                .isEqualTo(our.barEditor().organisationId().toString());
        assertThat(practice.path("visibility").asString()).isEqualTo("PUBLIC");
        assertThat(statusOf(neighbour, post("/api/v1/practices/{id}/takeover", id)))
                .as("it has not joined the network")
                .isEqualTo(403);
    }

    @Test
    void tellsTheMunicipalityOnceADay() throws Exception {
        String address = our.bar().personId() + "@bar.example";
        tenants.contact(our.bar().personId(), address, "sr-Latn");

        imported(line("a"), "NETWORK");
        imported(line("b"), "NETWORK");

        await().untilAsserted(() -> assertThat(Mails.to(address)).hasSize(1));
        assertThat(Mails.to(address).getFirst().text()).contains("u ime organizacije Bar", "/practices/mine");
    }

    @Test
    void letsTheMunicipalityWithdrawAndShareFurtherAtOnce() throws Exception {
        UUID shared = imported(line("a"), "NETWORK");
        UUID withdrawn = imported(line("b"), "NETWORK");

        assertThat(statusOf(our.bar(), edited(shared, "Naš naslov", "PUBLIC"))).isEqualTo(200);
        assertThat(statusOf(our.bar(), post("/api/v1/practices/{id}/withdraw", withdrawn)))
                .isEqualTo(200);

        assertThat(read(our.ljubljana(), shared).path("title").asString()).isEqualTo("Naš naslov");
    }

    @Test
    void leavesAloneWhatTheMunicipalityHasMadeItsOwn() throws Exception {
        UUID edited = imported(line("a"), "NETWORK");
        UUID taken = imported(line("b"), "NETWORK");
        UUID followed = imported(line("c"), "NETWORK");
        http.perform(edited(edited, "Naš naslov", "NETWORK").with(our.bar().signedIn()));
        http.perform(
                post("/api/v1/practices/{id}/takeover", taken).with(our.bar().signedIn()));

        imported(line("a", "title", "Novi naslov"), "NETWORK");
        imported(line("b", "title", "Novi naslov"), "NETWORK");
        imported(line("c", "title", "Novi naslov"), "NETWORK");

        assertThat(read(our.bar(), edited).path("title").asString()).isEqualTo("Naš naslov");
        assertThat(read(our.bar(), taken).path("title").asString()).isEqualTo("Mobilni tim b");
        assertThat(read(our.bar(), followed).path("title").asString()).isEqualTo("Novi naslov");
    }

    @Test
    void offersToAMunicipalityThatJoinsWhatWasImportedAboutItBefore() throws Exception {
        Account neighbour = neighbour();
        UUID id = imported(about(neighbour), "NETWORK");
        tenants.join(
                neighbour.personId(),
                new Membership(
                        UUID.randomUUID(),
                        neighbour.organisationId(),
                        our.barEditor().networkId(),
                        Role.OFFICER));

        assertThat(text(neighbour, get("/practices/{id}", id))).contains("/practices/" + id + "/takeover");
        assertThat(statusOf(neighbour, post("/api/v1/practices/{id}/takeover", id)))
                .isEqualTo(200);
        assertThat(read(neighbour, id).path("organisationId").asString())
                .isEqualTo(neighbour.organisationId().toString());
        assertThat(statusOf(our.barEditor(), edited(id, "Ipak naše", "NETWORK")))
                .as("the association has given it away")
                .isEqualTo(403);
    }

    @Test
    void listsWhatIsOfferedToTheWorkplace() throws Exception {
        UUID id = imported(line("a"), "NETWORK");

        assertThat(text(our.bar(), get("/practices/offered"))).contains(id.toString());
        assertThat(text(our.kotor(), get("/practices/offered"))).doesNotContain(id.toString());

        http.perform(post("/api/v1/practices/{id}/takeover", id).with(our.bar().signedIn()));
        assertThat(text(our.bar(), get("/practices/offered"))).doesNotContain(id.toString());
    }

    @Test
    void refusesToLetTheStaffShareOrGiveAwayWhatIsTheMunicipalitys() throws Exception {
        UUID id = imported(line("a"), "NETWORK");

        assertThatThrownBy(() -> update(our.barEditor(), "visibility = 'PUBLIC'", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update(our.barEditor(), "organisation_id = importer_id", id))
                .isInstanceOf(DataAccessException.class);
        http.perform(post("/api/v1/practices/{id}/takeover", id).with(our.bar().signedIn()));
        assertThatThrownBy(() -> update(our.barEditor(), "title = 'Nije vaše'", id))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesToPublishByHandInTheNameOfAnotherAssociation() {
        assertThatThrownBy(() -> insert(our.barEditor(), our.staraPazova().organisationId(), "PUBLIC"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(our.barEditor(), our.bar().organisationId(), "REGION"))
                .isInstanceOf(DataAccessException.class);
        insert(our.barEditor(), our.bar().organisationId(), "NETWORK");
    }

    /** An officer of a municipality of the neighbouring network whose name no other has. */
    private Account neighbour() {
        String name = "Selo " + Publishing.rareWord();
        return tenants.account(
                tenants.municipality(name, name, "RS"), our.staraPazova().networkId(), Role.OFFICER);
    }

    private String about(Account account) {
        Organisation municipality =
                directory.findOrganisation(account.organisationId()).orElseThrow();
        return line("a", "municipality", municipality.nameLatin(), "country", municipality.country());
    }

    private void insert(Account editor, UUID owner, String visibility) {
        Readers.call(
                tenants.reader(editor),
                () -> transaction.execute(status -> database.sql("""
                                insert into practice (id, organisation_id, network_id, visibility, status, author_id, title, summary, body,
                                    language, topics, target_groups, updated_at, revision, version, external_id, importer_id)
                                values (gen_random_uuid(), :owner, :network, :visibility, 'PUBLISHED', :author, 'Naslov', '', '',
                                    'sr-Latn', '{}', '{}', now(), 1, 0, gen_random_uuid()::text, :importer)""")
                        .param("owner", owner)
                        .param("importer", editor.organisationId())
                        .param("network", editor.networkId())
                        .param("visibility", visibility)
                        .param("author", editor.personId())
                        .update()));
    }

    private int update(Account account, String change, UUID id) {
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(status -> database.sql("update practice set " + change + " where id = ?")
                        .param(id)
                        .update()));
    }

    private UUID imported(String line, String visibility) throws Exception {
        return UUID.fromString(importing
                .lines(our.barEditor(), visibility, line)
                .getFirst()
                .path("id")
                .asString());
    }

    private AbstractMockHttpServletRequestBuilder<?> edited(UUID id, String title, String visibility) {
        return put("/api/v1/practices/{id}", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                {"title": "%s", "summary": "Tim.", "body": "Opis.", "language": "cnr-Latn", "topics": ["MOBILE_TEAMS"],
                 "visibility": "%s"}""".formatted(title, visibility));
    }

    private int statusOf(Account account, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.with(account.signedIn()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String text(Account account, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.with(account.signedIn()).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode read(Account account, UUID id) throws Exception {
        return JSON.readTree(http.perform(get("/api/v1/practices/{id}", id).with(account.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
