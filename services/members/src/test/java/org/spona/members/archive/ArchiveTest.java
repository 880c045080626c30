package org.spona.members.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.archive.ArchivePart;
import org.spona.platform.events.Outbox;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.ToldArchives;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An officer asks for all that is kept of her, and an administrator for what is her organisation's; the other services are played. */
@MembersTest
class ArchiveTest {

    private final MockMvcTester site;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Tenants tenants;
    private final ToldArchives archives;
    private final TwoNetworks our;

    @Autowired
    ArchiveTest(
            MockMvcTester site,
            Outbox outbox,
            TransactionTemplate transaction,
            JdbcClient database,
            Tenants tenants,
            ToldArchives archives,
            TwoNetworks our) {
        this.site = site;
        this.outbox = outbox;
        this.transaction = transaction;
        this.database = database;
        this.tenants = tenants;
        this.archives = archives;
        this.our = our;
    }

    @Test
    void isAnsweredOnceEveryServiceHasToldItsParts() throws Exception {
        UUID id = ask();
        for (String service : List.of("knowledge", "regulations", "events", "cooperation")) {
            tell(id, service, 1, "", true, "[]");
        }
        tell(id, "search", 3, "", true, "[]");
        tell(id, "search", 1, "saved-searches", false, "[{\"name\": \"pomoć u kući\"}]");
        Thread.sleep(1000);
        assertThat(archive(id, our.officer())).hasStatus(404);

        tell(id, "search", 2, "synonyms", false, "[]");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(archive(id, our.officer())).hasStatusOk());

        Map<String, String> files = unzipped(archive(id, our.officer()));
        assertThat(files.get("search/saved-searches.json")).contains("pomoć u kući");
        assertThat(files.get("members/memberships.json")).contains("Bar", "OFFICER");
        assertThat(files.get("search/saved-searches.html")).contains("pomoć u kući");
        assertThat(files.get("members/memberships.html")).contains("Bar");
        assertThat(files.get("index.html")).contains("search/saved-searches.html", "members/memberships.html");
    }

    @Test
    void ofAnOrganisationIsFetchedByWhoAdministersItThen() throws Exception {
        UUID bar = our.officer().organisationId();
        String address = "/api/v1/organisations/" + bar + "/data";
        for (Account other : List.of(our.officer(), our.coordinator(), our.guest(), our.stranger())) {
            assertThat(site.post().uri(address).with(other.signedIn())).hasStatus(404);
            assertThat(site.get().uri("/organisations/" + bar + "/data").with(other.signedIn()))
                    .hasStatus(404);
        }
        tenants.administers(our.officer().personId(), bar);
        tenants.administers(our.stranger().personId(), our.strangers());
        assertThat(site.get()
                        .uri("/organisations/" + bar + "/data")
                        .with(our.officer().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Podaci organizacije", "Zatražite podatke organizacije");
        UUID id = ask(address);
        assertThat(ask(address)).isEqualTo(id);
        tell(id, "knowledge", 1, "practices", false, "[{\"title\": \"Pomoć u kući\", \"topics\": [\"OLD_AGE\"]}]");
        String half = "{\"place\": \"1/plan.txt\", \"bytes\": \"%s\"}";
        tell(id, "knowledge", 2, "contents", false, "[%s]".formatted(half.formatted("UGxhbg==")));
        tell(id, "knowledge", 3, "contents", false, "[%s]".formatted(half.formatted("IHJhZGE=")));
        tell(id, "knowledge", 4, "practices", false, "[{\"title\": \"Dnevni boravak\"}]");
        tell(id, "knowledge", 5, "", true, "[]");
        for (String service : List.of("regulations", "events", "cooperation", "search")) {
            tell(id, service, 1, "", true, "[]");
        }
        String archive = address + "/" + id;
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                site.get().uri(archive).with(our.officer().signedIn()))
                        .hasStatusOk());

        MvcTestResult fetched = site.get()
                .uri("/organisations/{bar}/data/{id}/archive.zip", bar, id)
                .with(our.officer().signedIn())
                .exchange();
        Map<String, String> files = unzipped(fetched);
        assertThat(fetched.getResponse().getHeader("Content-Disposition")).contains("podaci-organizacije.zip");
        assertThat(files.get("knowledge/practices.html")).contains("Pomoć u kući", "OLD_AGE");
        assertThat(files.get("knowledge/practices-part-2.json")).contains("Dnevni boravak");
        assertThat(files.get("knowledge/files/1/plan.txt")).isEqualTo("Plan rada");
        assertThat(files.get("members/organisation.json")).contains("Bar", "Бар");
        assertThat(files.get("members/memberships.json"))
                .contains(our.officer().personId() + "@bar.example")
                .doesNotContain(our.coordinator().personId().toString(), "GUEST");
        assertThat(files.get("members/changes.json")).contains("audit.change.ARCHIVE_ASKED");
        assertThat(site.get()
                        .uri("/organisations/" + bar + "/audit")
                        .with(our.officer().signedIn()))
                .bodyText()
                .contains("svi podaci organizacije zatraženi", "svi podaci organizacije preuzeti");

        for (Account other : List.of(our.coordinator(), our.guest(), our.stranger())) {
            assertThat(site.get().uri(archive).with(other.signedIn())).hasStatus(404);
        }
        assertThat(site.get()
                        .uri("/api/v1/organisations/{other}/data/{id}", our.strangers(), id)
                        .with(our.stranger().signedIn()))
                .hasStatus(404);
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update administrator set valid_until = now() where organisation_id = ?")
                        .param(bar)
                        .update()));
        assertThat(site.get().uri(archive).with(our.officer().signedIn())).hasStatus(404);
        assertThat(site.get().uri(archive)).hasStatus(401);
    }

    @Test
    void ofAnOrganisationHoldsNothingOfOthers() {
        Map<String, String> told = archives.of(our.officer().organisationId());

        assertThat(told.get("organisation")).contains("\"Bar\"").doesNotContain("Kotor");
        assertThat(told.get("networks")).contains("Mreža Crne Gore").doesNotContain("Mreža Srbije");
        assertThat(told.get("memberships"))
                .contains("OFFICER")
                .doesNotContain(our.coordinator().personId().toString());
        assertThat(archives.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void isHersAlone() throws Exception {
        UUID id = ask();
        assertThat(archive(id, our.coordinator())).hasStatus(404);
        assertThat(site.get()
                        .uri("/profile/data/{id}/archive.zip", id)
                        .with(our.coordinator().signedIn()))
                .hasStatus(404);
    }

    @Test
    void waitsForOneAnswerAtATime() throws Exception {
        assertThat(ask()).isEqualTo(ask());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profile/data", "/profile/deletion"})
    void hasAPage(String address) {
        assertThat(site.get().uri(address).with(our.officer().signedIn())).hasStatusOk();
    }

    private UUID ask() throws Exception {
        return ask("/api/v1/profile/data");
    }

    private UUID ask(String address) throws Exception {
        MvcTestResult asked =
                site.post().uri(address).with(our.officer().signedIn()).exchange();
        assertThat(asked).hasStatusOk();
        return UUID.fromString(JsonPath.read(asked.getResponse().getContentAsString(), "$.id"));
    }

    private void tell(UUID request, String service, int number, String name, boolean last, String rows) {
        var part = new ArchivePart(
                request, service, number, name, last, JsonMapper.shared().readTree(rows));
        transaction.executeWithoutResult(_ -> outbox.append(part.event()));
    }

    private MvcTestResult archive(UUID id, Account reader) {
        return site.get()
                .uri("/api/v1/profile/data/{id}", id)
                .with(reader.signedIn())
                .exchange();
    }

    private static Map<String, String> unzipped(MvcTestResult archive) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(archive.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
