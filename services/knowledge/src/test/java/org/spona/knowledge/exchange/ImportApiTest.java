package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.spona.knowledge.exchange.Importing.line;
import static org.spona.knowledge.exchange.Importing.results;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.knowledge.KnowledgeTest;
import org.spona.knowledge.practice.Announcements;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KnowledgeTest
class ImportApiTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final Directory directory;
    private final AnnouncedEvents announced;
    private final Announcements announcements;
    private final Importing importing;
    private final TwoTenants our;

    @Autowired
    ImportApiTest(
            MockMvc http,
            Tenants tenants,
            Directory directory,
            AnnouncedEvents announced,
            Announcements announcements,
            Importing importing,
            TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.directory = directory;
        this.announced = announced;
        this.announcements = announcements;
        this.importing = importing;
        this.our = our;
    }

    @Test
    void keepsTheGoodLinesAndSaysOfEachWhatBecameOfIt() throws Exception {
        List<JsonNode> answer = importing.lines(
                our.barEditor(),
                "NETWORK",
                line("a"),
                "{\"externalId\": broken",
                line("b", "title", ""),
                "",
                line("c", "language", "tlh"),
                line("d", "country", "Montenegro"),
                line("e", "summary", 12, "topics", "not a list"),
                line("f"));

        assertThat(results(answer))
                .containsExactly(
                        "1 created",
                        "2 rejected  not-json",
                        "3 rejected title missing",
                        "5 rejected language language-unknown",
                        "6 rejected country country-unknown",
                        "7 rejected topics not-a-list",
                        "8 created");
        assertThat(answer.get(2).path("externalId").asString()).isEqualTo("b");
        assertThat(answer.get(2).path("reason").asString()).startsWith("The field is empty");
        assertThat(read(our.barEditor(), id(answer.getFirst())).path("status").asString())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void changesOnlyWhatHasChangedWhenTheFileIsSentAgain() throws Exception {
        List<JsonNode> first = importing.lines(our.barEditor(), "NETWORK", line("a"), line("b"), line("c"));
        List<JsonNode> second = importing.lines(
                our.barEditor(), "NETWORK", line("a"), line("b", "title", "Novi naslov"), line("c"), line("d"));

        assertThat(results(second)).containsExactly("1 unchanged", "2 updated", "3 unchanged", "4 created");
        assertThat(id(second.get(1))).isEqualTo(id(first.get(1)));
        assertThat(read(our.barEditor(), id(second.get(1))).path("title").asString())
                .isEqualTo("Novi naslov");
    }

    @Test
    void takesALineThatRepeatsAnotherForItsSuccessor() throws Exception {
        List<JsonNode> answer =
                importing.lines(our.barEditor(), "NETWORK", line("a"), line("b"), line("a", "title", "Drugi put"));

        assertThat(results(answer)).containsExactly("1 created", "2 created", "3 updated");
        assertThat(id(answer.get(2))).isEqualTo(id(answer.get(0)));
    }

    @Test
    void keepsTheSameNameOfTwoNetworksApart() throws Exception {
        Account serbian = editorOf(our.staraPazova());
        UUID ours = id(importing.lines(our.barEditor(), "NETWORK", line("1")).getFirst());
        List<JsonNode> theirs = importing.lines(serbian, "NETWORK", line("1"));

        assertThat(results(theirs)).containsExactly("1 created");
        assertThat(id(theirs.getFirst())).isNotEqualTo(ours);
        read(our.kotor(), ours);
        http.perform(get("/api/v1/practices/{id}", ours).with(our.staraPazova().signedIn()))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bar", "БАР", "Opština Bar", "општина Бар", "bar (opština)"})
    void publishesOnBehalfOfTheMunicipalityThatIsMeant(String name) throws Exception {
        UUID id = id(importing
                .lines(our.barEditor(), "PUBLIC", line("a", "municipality", name))
                .getFirst());

        JsonNode practice = read(our.barEditor(), id);
        assertThat(practice.path("organisationId").asString())
                .isEqualTo(our.bar().organisationId().toString());
        assertThat(practice.path("municipalityId").asString())
                .isEqualTo(our.bar().organisationId().toString());
    }

    @Test
    void looksForTheMunicipalityInItsCountry() throws Exception {
        String name = "Selo " + Publishing.rareWord();
        UUID serbian = tenants.municipality(name, name, "RS");
        UUID bosnian = tenants.municipality(name, name, "BA");

        List<JsonNode> answer = importing.lines(
                our.barEditor(),
                "NETWORK",
                line("a", "municipality", name, "country", "RS"),
                line("b", "municipality", name, "country", "ba"));

        assertThat(place(answer.get(0))).isEqualTo(serbian);
        assertThat(place(answer.get(1))).isEqualTo(bosnian);
    }

    @Test
    void entersAMunicipalityThatTheDirectoryLacksAndTellsMembersOnce() throws Exception {
        String name = "Novovaroš " + Publishing.rareWord();
        List<JsonNode> answer = importing.lines(
                our.barEditor(),
                "REGION",
                line("a", "municipality", "Opština " + name, "country", "XK"),
                line("b", "municipality", name, "country", "XK"));
        importing.lines(
                our.barEditor(),
                "REGION",
                line("c", "municipality", name.toUpperCase(java.util.Locale.ROOT), "country", "XK"));

        UUID entered = place(answer.get(0));
        assertThat(place(answer.get(1))).isEqualTo(entered);
        assertThat(directory.findOrganisation(entered).orElseThrow().nameLatin())
                .isEqualTo(name);
        await().untilAsserted(() -> assertThat(announced.of("spona.unlisted-municipalities", entered))
                .hasSize(1));
        IncomingEvent told =
                announced.of("spona.unlisted-municipalities", entered).getFirst();
        assertThat(EventContract.read("contracts/asyncapi.yaml").violations(told))
                .isEmpty();
    }

    @Test
    void isAnnouncedRightAwayToEverybodyWhoMayReadIt() throws Exception {
        String word = Publishing.rareWord();
        importing.lines(
                our.barEditor(),
                "REGION",
                line("ext-7", "title", "Svratište " + word, "municipality", "Стара Пазова", "country", "RS"));

        await().untilAsserted(() -> assertThat(announced(word)).hasSize(1));
        Findable announced = announced(word).getFirst();
        assertThat(announced.externalId()).isEqualTo("ext-7");
        UUID place = Objects.requireNonNull(
                Objects.requireNonNull(announced.content()).placeId());
        assertThat(directory.organisations(List.of(place)).values())
                .extracting(Organisation::nameLatin)
                .containsExactly("Stara Pazova");
        assertThat(tenants.reader(our.staraPazova()).reads(announced.ownership()))
                .isTrue();
        assertThat(tenants.reader(our.ljubljana()).reads(announced.ownership())).isFalse();
    }

    @Test
    void takesTopicsByCodeAndByLabelAndKeepsOtherWordsToBeFoundBy() throws Exception {
        String word = Publishing.rareWord();
        UUID id = id(importing
                .lines(
                        our.barEditor(),
                        "NETWORK",
                        line(
                                "a",
                                "topics",
                                List.of(
                                        "HOME_HELP",
                                        "нега " + word,
                                        "мобилни тимови и теренска работа",
                                        "Older people")))
                .getFirst());

        JsonNode practice = read(our.barEditor(), id);
        assertThat(practice.path("topics")).extracting(JsonNode::asString).containsExactly("HOME_HELP", "MOBILE_TEAMS");
        assertThat(practice.path("targetGroups")).extracting(JsonNode::asString).containsExactly("OLDER_PEOPLE");
        await().untilAsserted(() -> assertThat(announced(word)).hasSize(1));
    }

    @Test
    void takesWhatIsMissingAndWhatIsTooLongForAPracticeWrittenHere() throws Exception {
        String longTitle = "Naslov " + "koji se nastavlja ".repeat(20);
        String longSummary = "Sažetak " + "koji se nastavlja ".repeat(50);
        List<JsonNode> answer = importing.lines(
                our.barEditor(),
                "NETWORK",
                """
                {"externalId": 17, "title": "Samo naslov\\u0007", "summary": null, "body": null, "language": "sr",
                 "municipality": "Bar", "country": "ME", "topics": null, "more": {"is": "ignored"}}
                """.replace("\n", " "),
                line("b", "title", longTitle, "summary", longSummary));

        assertThat(results(answer)).containsExactly("1 created", "2 created");
        assertThat(read(our.barEditor(), id(answer.get(0))).path("title").asString())
                .isEqualTo("Samo naslov");
        JsonNode practice = read(our.barEditor(), id(answer.get(1)));
        assertThat(practice.path("title").asString())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("…");
        assertThat(practice.path("body").asString())
                .startsWith(longTitle.strip())
                .contains(longSummary.strip());
        for (JsonNode line : answer) {
            await().untilAsserted(() ->
                    assertThat(announced.of(Findable.TOPIC, id(line))).hasSize(1));
            IncomingEvent told = announced.of(Findable.TOPIC, id(line)).getFirst();
            assertThat(EventContract.read("contracts/asyncapi.yaml").violations(told))
                    .isEmpty();
        }
    }

    @Test
    void refusesALineWithATextThatCannotBeKept() throws Exception {
        List<JsonNode> answer = importing.lines(
                our.barEditor(),
                "NETWORK",
                line("a", "title", "Naslov\0"),
                line("b", "body", "X").replace("\"X\"", "\"\\ud83d\""),
                line("c"));

        assertThat(results(answer))
                .containsExactly("1 rejected title unreadable-text", "2 rejected body unreadable-text", "3 created");
    }

    @ParameterizedTest
    @CsvSource({
        "sr-Cyrl, sr-Cyrl",
        "sr, sr-Latn",
        "sr-Latn-RS, sr-Latn",
        "sr_Cyrl, sr-Cyrl",
        "bs, bs-Latn",
        "cnr, cnr-Latn",
        "me, cnr-Latn",
        "hr-HR, hr",
        "mk, mk",
        "sq-AL, sq",
        "EN, en"
    })
    void understandsTagsOfLanguages(String tag, String language) throws Exception {
        UUID id = id(importing
                .lines(our.barEditor(), "NETWORK", line("a", "language", tag))
                .getFirst());

        assertThat(read(our.barEditor(), id).path("language").asString()).isEqualTo(language);
    }

    @Test
    void doesNotBringBackWhatWasWithdrawn() throws Exception {
        UUID id = id(importing.lines(our.barEditor(), "NETWORK", line("a")).getFirst());
        http.perform(post("/api/v1/practices/{id}/withdraw", id).with(our.bar().signedIn()))
                .andExpect(status().isOk());

        assertThat(results(importing.lines(our.barEditor(), "NETWORK", line("a", "title", "Nanovo"))))
                .containsExactly("1 rejected externalId withdrawn");
    }

    @Test
    void isForEditorsAndCoordinatorsOfTheNetworkOnly() throws Exception {
        Account coordinator = tenants.account(
                our.barEditor().organisationId(), our.barEditor().networkId(), Role.COORDINATOR);

        assertThat(importing.answer(coordinator, "NETWORK", line("a")).getStatus())
                .isEqualTo(200);
        assertThat(importing.answer(our.bar(), "NETWORK", line("a")).getStatus())
                .isEqualTo(403);
        assertThat(importing.answer(our.barGuest(), "NETWORK", line("a")).getStatus())
                .isEqualTo(403);
        assertThat(importing.answer(our.barEditor(), "PRIVATE", line("a")).getStatus())
                .isEqualTo(422);
        for (Map.Entry<String, Integer> network : Map.of(
                        "no-such-network", 404, importing.network(our.staraPazova()), 403)
                .entrySet()) {
            http.perform(post("/api/v1/practices/import")
                            .queryParam("network", network.getKey())
                            .contentType("application/x-ndjson")
                            .content(line("a"))
                            .with(our.barEditor().signedIn()))
                    .andExpect(status().is(network.getValue()));
        }
    }

    @Test
    void takesThousandsOfLinesInTheirOrder() throws Exception {
        String[] lines = IntStream.rangeClosed(1, 1_200)
                .mapToObj(number -> number % 100 == 0 ? "{}" : line("n-" + number))
                .toArray(String[]::new);

        List<JsonNode> answer = importing.lines(our.barEditor(), "NETWORK", lines);

        assertThat(answer)
                .extracting(line -> line.path("line").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 1_200).boxed().toList());
        assertThat(answer)
                .filteredOn(line -> line.path("result").asString().equals("rejected"))
                .hasSize(12);
    }

    private Account editorOf(Account officer) {
        return tenants.account(officer.organisationId(), officer.networkId(), Role.EDITOR);
    }

    private static UUID id(JsonNode line) {
        return UUID.fromString(line.path("id").asString());
    }

    private UUID place(JsonNode line) throws Exception {
        return UUID.fromString(
                read(our.barEditor(), id(line)).path("municipalityId").asString());
    }

    private JsonNode read(Account account, UUID id) throws Exception {
        return json(http.perform(get("/api/v1/practices/{id}", id).with(account.signedIn()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private List<Findable> announced(String words) {
        return announcements.saying(words);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
