package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table is looked at, its places asked about, published and taken back: through the API, and its two ends on pages. */
@KnowledgeTest
class ImportUndoTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Importing importing;
    private final TwoTenants our;

    @Autowired
    ImportUndoTest(
            MockMvc http,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            Importing importing,
            TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.importing = importing;
        this.our = our;
    }

    @Test
    void tellsTheFateOfEveryRowBeforeAnythingIsPublishedAndTakesAllOfItBack() throws Exception {
        UUID first = checked("a;Prvi;Bar\nb;Drugi;Bar\nc;Treći;Bar\n");
        published(first);
        UUID b = practice(first, "b");
        UUID c = practice(first, "c");
        http.perform(post("/api/v1/practices/{id}/takeover", c).with(our.bar().signedIn()));

        UUID second = checked("a;Prvi;Bar\nb;Izmenjen;Bar\nc;Izmenjen;Bar\nd;Novi;Bar\ne;;Bar\nd;Noviji;Bar\n");
        assertThat(fates(second))
                .containsExactly("UNCHANGED", "UPDATED", "TAKEN_OVER", "CREATED", "REJECTED", "UPDATED");
        assertThat(title(b)).isEqualTo("Drugi");
        assertThat(job(second).path("reach").path("municipalities").asInt()).isEqualTo(1);
        published(second);
        assertThat(title(b)).isEqualTo("Izmenjen");
        UUID made = practice(second, "d");

        http.perform(get("/practices/import/{id}/undo", second)
                        .with(our.barEditor().signedIn()))
                .andExpect(content().string(containsString("3 reda će biti poništena")));
        http.perform(post("/practices/import/{id}/undo", second)
                        .with(our.barEditor().signedIn()))
                .andExpect(redirectedUrl("/practices/import/" + second));
        until(second, "UNDONE");

        assertThat(title(b)).isEqualTo("Drugi");
        assertThat(title(c)).isEqualTo("Treći");
        assertThat(practice(made).path("status").asString()).isEqualTo("WITHDRAWN");
        UUID third = checked("b;Drugi;Bar\nd;Ponovo;Bar\n");
        assertThat(fates(third)).as("what was undone can be imported again").containsExactly("UNCHANGED", "CREATED");
        published(third);
        assertThat(practice(made).path("status").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void givesBackTheContactsThatThereWere() throws Exception {
        UUID first = checked("a;Prvi;Bar;stara@bar.example\n");
        published(first);
        UUID second = checked("a;Prvi;Bar;nova@bar.example\nb;Drugi;Bar;nova@bar.example\n");
        assertThat(fates(second)).containsExactly("UPDATED", "CREATED");
        published(second);
        UUID changed = practice(second, "a");
        UUID made = practice(second, "b");
        assertThat(email(changed)).isEqualTo("nova@bar.example");
        assertThat(email(made)).isEqualTo("nova@bar.example");

        http.perform(post("/api/v1/practices/imports/{id}/undo", second)
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isAccepted());
        until(second, "UNDONE");

        assertThat(email(changed)).isEqualTo("stara@bar.example");
        assertThat(email(made)).isEmpty();
    }

    @Test
    void leavesWhatSomebodyHasChangedSince() throws Exception {
        UUID job = checked("a;Prvi;Bar\nb;Drugi;Bar\n");
        published(job);
        UUID changed = practice(job, "a");
        http.perform(put("/api/v1/practices/{id}", changed)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"title": "Naš naslov", "summary": "Tim.", "body": "Opis.", "topics": ["MOBILE_TEAMS"], "visibility": "NETWORK"}""")
                        .with(our.bar().signedIn()))
                .andExpect(status().isOk());

        http.perform(post("/api/v1/practices/imports/{id}/undo", job)
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isAccepted());
        until(job, "UNDONE");

        assertThat(rows(job).stream().map(row -> row.path("undo").asString())).containsExactly("KEPT", "WITHDRAWN");
        assertThat(title(changed)).isEqualTo("Naš naslov");
        http.perform(post("/api/v1/practices/imports/{id}/undo", job)
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isConflict());
    }

    @Test
    void takesBackAStoppedImportAsFarAsItWent() throws Exception {
        UUID job = checked("a;Prvi;Bar\nb;Drugi;Bar\n");
        published(job);
        UUID made = practice(job, "a");
        Readers.call(
                tenants.reader(our.barEditor()),
                () -> transaction.execute(_ -> database.sql("update import_job set status = 'FAILED' where id = ?")
                        .param(job)
                        .update()));
        page(job)
                .andExpect(content().string(containsString("prekinuto")))
                .andExpect(content().string(containsString("Poništite uvoz")));

        http.perform(post("/practices/import/{id}/undo", job)
                        .with(our.barEditor().signedIn()))
                .andExpect(redirectedUrl("/practices/import/" + job));
        until(job, "UNDONE");

        assertThat(practice(made).path("status").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void asksOnceForEachPlaceThatTheDirectoryDoesNotKnow() throws Exception {
        String place = "Selce " + Publishing.rareWord();
        String known = "Varoš " + Publishing.rareWord();
        UUID municipality = tenants.municipality(known, "Варош", "ME");
        UUID job = checked("a;Prvi;%1$s\nb;Drugi;%1$s\nc;Treći;Nigde\nd;Četvrti;Negde\n".formatted(place));
        assertThat(fates(job)).containsOnly("REJECTED");
        JsonNode asked = json(job, "/places");
        assertThat(asked).hasSize(3);
        assertThat(asked.path(0).path("name").asString()).isEqualTo(place);
        assertThat(asked.path(0).path("rows").asInt()).isEqualTo(2);
        http.perform(post("/api/v1/practices/imports/{id}/publish", job)
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isUnprocessableContent());
        page(job).andExpect(content().string(containsString("3 mesta nisu nađena u imeniku")));

        http.perform(post("/practices/import/{id}/places", job)
                        .param("places[0].country", "ME")
                        .param(
                                "places[0].key",
                                asked.path(0).path("key").path("name").asString())
                        .param("places[0].municipality", known.toUpperCase(Locale.ROOT))
                        .param("places[1].country", "ME")
                        .param("places[1].key", "nigde")
                        .param("places[1].treatment", "TEXT")
                        .param("places[2].country", "ME")
                        .param("places[2].key", "negde")
                        .param("places[2].treatment", "LEAVE_OUT")
                        .with(our.barEditor().signedIn()))
                .andExpect(redirectedUrl("/practices/import/" + job));
        until(job, "CHECKED");
        assertThat(fates(job)).containsExactly("CREATED", "CREATED", "CREATED", "REJECTED");
        published(job);
        assertThat(practice(practice(job, "b")).path("municipalityId").asString())
                .isEqualTo(municipality.toString());
        JsonNode text = practice(practice(job, "c"));
        assertThat(text.path("organisationId").asString())
                .isEqualTo(our.barEditor().organisationId().toString());
        assertThat(text.path("municipalityId").isNull()
                        || text.path("municipalityId").isMissingNode())
                .isTrue();
    }

    @Test
    void asksAgainForANameThatIsNoMunicipalitysAndSuggestsTheLikeliest() throws Exception {
        String name = "Varoš" + Publishing.rareWord();
        tenants.municipality(name, "Варош", "ME");
        UUID job = checked("a;Prvi;" + name + "ica\n");
        String key = json(job, "/places").path(0).path("key").path("name").asString();

        http.perform(post("/practices/import/{id}/places", job)
                        .param("places[0].country", "ME")
                        .param("places[0].key", key)
                        .param("places[0].name", name + "ica")
                        .param("places[0].municipality", "Nedođija")
                        .accept(MediaType.TEXT_HTML)
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Izaberite ime s ponuđenog spiska")))
                .andExpect(content().string(containsString("Nedođija")))
                .andExpect(content().string(containsString("<option value=\"" + name + "\"")));
        http.perform(get("/practices/import/municipalities?country=ME&field=x&x=" + name.substring(0, 9))
                        .with(our.barEditor().signedIn()))
                .andExpect(content().string(containsString("<option value=\"" + name + "\"")));
    }

    @Test
    void isSeenByItsUploaderAloneAndUndoneOnlyWhileSheMayImport() throws Exception {
        UUID job = checked("a;Prvi;Bar\n");
        published(job);
        Account colleague = tenants.account(
                our.barEditor().organisationId(), our.barEditor().networkId(), Role.EDITOR);

        for (Account other : List.of(our.bar(), our.staraPazova(), our.ljubljana(), colleague)) {
            assertThat(rowsSeenBy(other, job)).as("rows").isZero();
            http.perform(post("/api/v1/practices/imports/{id}/undo", job).with(other.signedIn()))
                    .andExpect(status().isNotFound());
        }
        assertThat(rowsSeenBy(our.barEditor(), job)).isEqualTo(1);
    }

    private int rowsSeenBy(Account account, UUID job) {
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(
                        _ -> database.sql("""
                                select count(*) from import_row r join import_job j on j.id = r.job_id where j.id = ?""").param(job).query(Integer.class).single()));
    }

    private UUID checked(String rows) throws Exception {
        UUID id = UUID.randomUUID();
        http.perform(multipart("/api/v1/practices/imports/{id}", id)
                        .file(new MockMultipartFile(
                                "file",
                                "prakse.csv",
                                "text/csv",
                                ("Oznaka;Naziv;Opština;E-mail\n" + rows).getBytes(StandardCharsets.UTF_8)))
                        .param("network", importing.network(our.barEditor()))
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UPLOADED"));
        http.perform(put("/api/v1/practices/imports/{id}/columns", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"externalId": 0, "title": 1, "municipality": 2, "contactEmail": 3, "language": "cnr-Latn", "country": "ME"}""")
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isOk());
        until(id, "CHECKED");
        return id;
    }

    private void published(UUID job) throws Exception {
        http.perform(post("/api/v1/practices/imports/{id}/publish", job)
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isAccepted());
        until(job, "DONE");
    }

    private void until(UUID job, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(job(job).path("status").asString()).isEqualTo(status));
    }

    private JsonNode job(UUID job) throws Exception {
        return json(job, "");
    }

    private List<JsonNode> rows(UUID job) throws Exception {
        return StreamSupport.stream(json(job, "/rows").path("items").spliterator(), false)
                .toList();
    }

    private List<String> fates(UUID job) throws Exception {
        return rows(job).stream().map(row -> row.path("fate").asString()).toList();
    }

    private UUID practice(UUID job, String externalId) throws Exception {
        return rows(job).stream()
                .filter(row -> row.path("externalId").asString().equals(externalId))
                .map(row -> UUID.fromString(row.path("practiceId").asString()))
                .findFirst()
                .orElseThrow();
    }

    private ResultActions page(UUID job) throws Exception {
        return http.perform(get("/practices/import/{id}", job)
                .accept(MediaType.TEXT_HTML)
                .with(our.barEditor().signedIn()));
    }

    private String email(UUID practice) throws Exception {
        return read("/api/v1/practices/" + practice + "/contact", our.bar())
                .path("email")
                .asString("");
    }

    private String title(UUID practice) throws Exception {
        return practice(practice).path("title").asString();
    }

    private JsonNode practice(UUID id) throws Exception {
        return read("/api/v1/practices/" + id, our.bar());
    }

    private JsonNode json(UUID job, String part) throws Exception {
        return read("/api/v1/practices/imports/" + job + part, our.barEditor());
    }

    private JsonNode read(String address, Account account) throws Exception {
        AbstractMockHttpServletRequestBuilder<?> request = get(address);
        return JSON.readTree(http.perform(request.with(account.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
