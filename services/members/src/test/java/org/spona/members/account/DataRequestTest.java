package org.spona.members.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.personal.PersonalDataPart;
import org.spona.platform.test.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An officer asks for all that is kept of her; the other services are played. */
@MembersTest
class DataRequestTest {

    private final MockMvcTester site;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;

    @Autowired
    DataRequestTest(MockMvcTester site, Outbox outbox, TransactionTemplate transaction, TwoNetworks our) {
        this.site = site;
        this.outbox = outbox;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void isAnsweredOnceEveryServiceHasToldItsParts() throws Exception {
        UUID id = ask();
        for (String service : new String[] {"knowledge", "regulations", "events"}) {
            tell(id, service, 1, "parts", "[]");
        }
        tell(id, "search", 2, "saved-searches", "[{\"name\": \"pomoć u kući\"}]");
        Thread.sleep(1000);
        assertThat(archive(id, our.officer())).hasStatus(404);

        tell(id, "search", 2, "synonyms", "[]");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(archive(id, our.officer())).hasStatusOk());

        Map<String, String> files = unzipped(archive(id, our.officer()));
        assertThat(files.get("search/saved-searches.json")).contains("pomoć u kući");
        assertThat(files.get("members/memberships.json")).contains("Bar", "OFFICER");
        assertThat(files.get("index.html")).contains("pomoć u kući", "Bar");
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
        MvcTestResult asked = site.post()
                .uri("/api/v1/profile/data")
                .with(our.officer().signedIn())
                .exchange();
        assertThat(asked).hasStatusOk();
        return UUID.fromString(JsonPath.read(asked.getResponse().getContentAsString(), "$.id"));
    }

    private void tell(UUID request, String service, int parts, String name, String rows) {
        var part = new PersonalDataPart(
                request, service, name, parts, JsonMapper.shared().readTree(rows));
        transaction.executeWithoutResult(_ -> outbox.append(
                new OutgoingEvent(PersonalDataPart.TOPIC, UUID.randomUUID(), 1, "org.spona.personal-data.told", part)));
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
