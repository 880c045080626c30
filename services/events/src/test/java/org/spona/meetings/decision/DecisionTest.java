package org.spona.meetings.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventsTest
class DecisionTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final AnnouncedEvents announced;
    private final Networks our;
    private final UUID meeting;
    private final String item;
    private final UUID id = UUID.randomUUID();
    private final String title = "Zaključak " + UUID.randomUUID();

    @Autowired
    DecisionTest(MockMvcTester site, Convener convener, AnnouncedEvents announced) {
        this.site = site;
        this.convener = convener;
        this.announced = announced;
        this.our = convener.found();
        this.meeting = convener.open(our, "Mobilni timovi", "NETWORK");
        this.item = convener.item(our, meeting, "Razno");
    }

    @Test
    void isMadeUnderTheNextNumberAndShownWhereItBelongs() {
        assertThat(site.get()
                        .uri("/decisions/" + id + "/edit?item=" + item)
                        .with(our.coordinator().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Razno\"", "samo oni koji su pozvani na sastanak");
        assertThat(save(Map.of("content.text", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite šta je odlučeno.", title);
        assertThat(save(Map.of())).hasRedirectedUrl("/decisions/" + id);
        assertThat(convener.put("/api/v1/decisions/" + UUID.randomUUID(), our.coordinator(), json("PRIVATE")))
                .hasStatusOk()
                .bodyText()
                .contains("-2\"");

        assertThat(see("/decisions/" + id, our.coordinator()))
                .bodyText()
                .contains(
                        "1/" + LocalDate.now(ZoneId.of("Europe/Podgorica")).getYear() + "-1",
                        "na snazi",
                        "zaključak",
                        "Mobilni timovi");
        assertThat(see("/meetings/" + meeting, our.people().bar())).bodyText().contains(title);
        assertThat(see("/decisions?q=" + title.substring(10), our.people().bar()))
                .bodyText()
                .contains(title, "/decisions/" + id);
        assertThat(see(
                        "/decisions?q=" + title.substring(10) + "&status=REVOKED",
                        our.people().bar()))
                .bodyText()
                .doesNotContain("/decisions/" + id);
        assertThat(see(
                        "/decisions/export.csv?q=" + title.substring(10),
                        our.people().bar()))
                .bodyText()
                .contains(title);
    }

    @Test
    void isEndedOnceAndSaysHow() {
        save(Map.of());
        assertThat(see("/decisions/" + id + "/revoke", our.coordinator()))
                .bodyText()
                .contains("Povući odluku?");
        assertThat(convener.post("/api/v1/decisions/" + id + "/fulfil", our.coordinator(), ""))
                .hasStatusOk()
                .bodyText()
                .contains("FULFILLED");

        assertThat(convener.post("/api/v1/decisions/" + id + "/revoke", our.coordinator(), ""))
                .hasStatus(409);
        assertThat(save(Map.of("version", "1"))).hasStatus(422);
        assertThat(see("/decisions/" + id + "/history", our.people().bar())).hasStatusOk();
        assertThat(see("/decisions/" + id, our.people().bar()))
                .bodyText()
                .contains("ispunjena")
                .doesNotContain("/edit");
    }

    @Test
    void canBeFoundByThoseWhoAreInvited() {
        save(Map.of());

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(announced.of(Findable.TOPIC, id))
                        .extracting(event -> event.dataAs(Findable.class))
                        .anySatisfy(findable -> {
                            assertThat(findable.kind().name()).isEqualTo("decision");
                            assertThat(findable.readers().people())
                                    .contains(
                                            our.people().bar().personId(),
                                            our.people().kotor().personId());
                        }));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, coordinator;Bar;Kotor",
        "NETWORK, coordinator;Bar;Kotor;editor",
        "REGION, coordinator;Bar;Kotor;editor;Stara Pazova",
        "PUBLIC, coordinator;Bar;Kotor;editor;Stara Pazova;Ljubljana;guest"
    })
    void isReadByThoseForWhomItIs(String visibility, String readers) {
        assertThat(convener.put("/api/v1/decisions/" + id, our.coordinator(), json(visibility)))
                .hasStatusOk();

        Map<String, Account> everybody = Map.of(
                "coordinator", our.coordinator(),
                "Bar", our.people().bar(),
                "Kotor", our.people().kotor(),
                "editor", our.people().barEditor(),
                "guest", our.people().barGuest(),
                "Stara Pazova", our.people().staraPazova(),
                "Ljubljana", our.people().ljubljana());
        everybody.forEach((name, account) -> {
            boolean reads = List.of(readers.split(";")).contains(name);
            for (String address : List.of(
                    "/decisions/" + id,
                    "/api/v1/decisions/" + id,
                    "/decisions/" + id + "/history",
                    "/decisions?size=100",
                    "/decisions/export.csv",
                    "/api/v1/decisions?size=100")) {
                assertThat(Convener.text(convener.get(address, account)).contains(title))
                        .as("%s of %s to %s", address, visibility, name)
                        .isEqualTo(reads);
            }
            if (!name.equals("coordinator")) {
                assertThat(convener.put("/api/v1/decisions/" + id, account, json(visibility)))
                        .as(name)
                        .hasStatus4xxClientError();
                assertThat(convener.post("/api/v1/decisions/" + id + "/revoke", account, ""))
                        .as(name)
                        .hasStatus4xxClientError();
            }
        });
        assertThat(Convener.text(site.get().uri("/decisions/" + id).exchange()).contains(title))
                .isEqualTo(visibility.equals("PUBLIC"));
    }

    private String json(String visibility) {
        return """
                {"itemId": "%s", "kind": "CONCLUSION", "title": "%s", "text": "Opštine dostavljaju podatke.", "language": "sr-Latn",
                 "visibility": "%s"}""".formatted(item, title, visibility);
    }

    private MvcTestResult see(String address, Account account) {
        return site.get().uri(address).with(account.signedIn()).exchange();
    }

    private MvcTestResult save(Map<String, String> others) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "itemId", item,
                "content.kind", "CONCLUSION",
                "content.title", title,
                "content.text", "Opštine dostavljaju podatke.",
                "content.language", "sr-Latn",
                "visibility", "PRIVATE"));
        fields.putAll(others);
        var request = site.post().uri("/decisions/" + id).with(our.coordinator().signedIn());
        fields.forEach(request::param);
        return request.exchange();
    }
}
