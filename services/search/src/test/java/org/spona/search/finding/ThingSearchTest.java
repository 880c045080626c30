package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.search.finding.SearchQuery.Order;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.ServiceTest;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class ThingSearchTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final ThingSearch search;
    private TwoTenants our;

    @Autowired
    ThingSearchTest(MockMvc http, Tenants tenants, ThingSearch search) {
        this.http = http;
        this.tenants = tenants;
        this.search = search;
        this.our = TwoTenants.found(tenants);
    }

    @BeforeEach
    void found() {
        our = TwoTenants.found(tenants);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pomoć u kući", "помоћ у кући", "pomoc u kuci", "POMOĆ", "помоћ"})
    void findsAPracticeInEitherScriptWithAndWithoutDiacritics(String words) throws Exception {
        UUID id = publish("Pomoć u kući za starije osobe", Visibility.REGION);

        assertThat(ids(our.staraPazova(), words)).contains(id);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVATE")
    void showsHitsCountsAndFacetsToThoseOnlyWhoMayRead(Visibility visibility) throws Exception {
        String word = rareWord();
        UUID id = publish("Praksa " + word, visibility);
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        for (Account account : everybody()) {
            SearchResult result = find(account, word);
            boolean reads = tenants.reader(account).reads(ownership);
            assertThat(result.hits().items().stream().map(FoundThing::id))
                    .as("%s finds %s", account, visibility)
                    .isEqualTo(reads ? List.of(id) : List.of());
            assertThat(result.hits().total()).isEqualTo(reads ? 1 : 0);
            assertThat(result.municipalities()).isEqualTo(reads ? 1 : 0);
            assertThat(result.facets().values().stream().allMatch(List::isEmpty))
                    .isEqualTo(!reads);
        }
    }

    @Test
    void neverFindsADraft() throws Exception {
        String word = rareWord();
        save(UUID.randomUUID(), "Nacrt " + word, Visibility.NETWORK);
        publish("Objavljeno " + word, Visibility.NETWORK);

        assertThat(find(our.bar(), word).hits().total()).isEqualTo(1);
    }

    @Test
    void forgetsAWithdrawnPractice() throws Exception {
        String word = rareWord();
        UUID id = publish("Praksa " + word, Visibility.NETWORK);

        act(our.bar(), id, "withdraw");

        await().atMost(Duration.ofSeconds(5))
                .until(() -> find(our.bar(), word).hits().total() == 0);
    }

    @Test
    void findsNothingForAMembershipThatEnded() throws Exception {
        String word = rareWord();
        publish("Praksa " + word, Visibility.NETWORK);
        assertThat(find(our.kotor(), word).hits().total()).isEqualTo(1);

        tenants.end(our.kotor().membership());

        assertThat(find(our.kotor(), word).hits().total()).isZero();
    }

    @Test
    void narrowsByFacetsAndCountsWhatElseCouldBeChosen() throws Exception {
        String word = rareWord();
        publish("Praksa " + word, Visibility.NETWORK);

        http.perform(get("/api/v1/practices")
                        .param("q", word)
                        .param("topic", "MOBILE_TEAMS")
                        .with(our.kotor().signedIn()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].municipality").value("Bar"))
                .andExpect(jsonPath("$.items[0].highlights[0]").value("Praksa <mark>" + word + "</mark>"))
                .andExpect(jsonPath("$.facets.country[0].value").value("ME"))
                .andExpect(jsonPath("$.facets.municipality[0].label").value("Bar"));
        http.perform(get("/api/v1/practices")
                        .param("q", word)
                        .param("topic", "POVERTY")
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.facets.topic[0].value").value("MOBILE_TEAMS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "*", "a AND (", "title:*", "<script>alert(1)</script>", "\\", "{\"query\":1}", "   "})
    void takesNonsenseForWords(String nonsense) throws Exception {
        http.perform(get("/api/v1/practices")
                        .param("q", nonsense)
                        .with(our.bar().signedIn()))
                .andExpect(status().isOk());
    }

    @Test
    void refusesASearchThatIsTooLongOrTooDeep() throws Exception {
        http.perform(get("/api/v1/practices")
                        .param("q", "a".repeat(201))
                        .with(our.bar().signedIn()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("q"));
        http.perform(get("/api/v1/practices")
                        .param("size", "101")
                        .with(our.bar().signedIn()))
                .andExpect(status().isUnprocessableContent());
    }

    private List<Account> everybody() {
        return List.of(our.bar(), our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest());
    }

    private static String rareWord() {
        return "kvr" + Long.toString(System.nanoTime(), 36);
    }

    private SearchResult find(Account account, String words) {
        return search.search(
                new SearchQuery(
                        words,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Order.RELEVANCE,
                        0,
                        100),
                tenants.reader(account));
    }

    private List<UUID> ids(Account account, String words) {
        return find(account, words).hits().items().stream().map(FoundThing::id).toList();
    }

    private UUID publish(String title, Visibility visibility) throws Exception {
        UUID id = UUID.randomUUID();
        save(id, title, visibility);
        act(our.bar(), id, "submit");
        act(our.barEditor(), id, "publish");
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptionsInstanceOf(SearchUnavailable.class)
                .until(() -> ids(our.bar(), title).contains(id));
        return id;
    }

    private void save(UUID id, String title, Visibility visibility) throws Exception {
        http.perform(put("/api/v1/practices/{id}", id)
                        .with(our.bar().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"title": "%s", "summary": "Tim obilazi starije na selu.", "body": "Opis.",
                                 "language": "cnr-Latn", "topics": ["MOBILE_TEAMS"], "municipalityId": "%s", "visibility": "%s"}
                                """.formatted(title, our.bar().organisationId(), visibility)))
                .andExpect(status().isOk());
    }

    private void act(Account account, UUID id, String step) throws Exception {
        http.perform(post("/api/v1/practices/{id}/" + step, id).with(account.signedIn()))
                .andExpect(status().isOk());
    }
}
