package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SearchTest
class ThingSearchTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final ThingSearch search;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    ThingSearchTest(MockMvc http, Tenants tenants, ThingSearch search, Publishing bar) {
        this.http = http;
        this.tenants = tenants;
        this.search = search;
        this.bar = bar;
        this.our = bar.our();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pomoć u kući", "помоћ у кући", "pomoc u kuci", "POMOĆ", "помоћ"})
    void findsAPracticeInEitherScriptWithAndWithoutDiacritics(String words) throws Exception {
        UUID id = bar.publishFindably("Pomoć u kući za starije osobe", Visibility.REGION);

        assertThat(bar.found(our.staraPazova(), words)).contains(id);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVATE")
    void showsHitsCountsAndFacetsToThoseOnlyWhoMayRead(Visibility visibility) throws Exception {
        String word = Publishing.rareWord();
        UUID id = bar.publishFindably("Praksa " + word, visibility);
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
    void showsAJointThingToThoseWhomItNames() {
        String word = Publishing.rareWord();
        UUID body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.ljubljana().organisationId(), SeatRole.MEMBER),
                our.ljubljana().personId());
        var named = new FurtherReaders(
                Set.of(our.staraPazova().organisationId()),
                Set.of(body),
                Set.of(our.barGuest().personId()),
                true);
        UUID id = bar.publishFindably("Zajednički " + word, Visibility.PRIVATE, named);
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);

        for (Account account : everybody()) {
            assertThat(bar.found(account, word))
                    .as("%s", account)
                    .isEqualTo(tenants.reader(account).reads(ownership, named) ? List.of(id) : List.of());
        }
        assertThat(bar.found(our.staraPazova(), word)).contains(id);
        assertThat(bar.found(our.ljubljana(), word)).contains(id);
    }

    @Test
    void findsThingsOfTheChosenKindsOnly() throws Exception {
        String word = Publishing.rareWord();
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        http.perform(get("/api/v1/search")
                        .param("q", word)
                        .param("kind", "practice")
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("practice"))
                .andExpect(jsonPath("$.facets.kind[0].label").value("praksa"));
        http.perform(get("/api/v1/search")
                        .param("q", word)
                        .param("kind", "meeting")
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void forgetsAWithdrawnPractice() throws Exception {
        String word = Publishing.rareWord();
        UUID id = bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        bar.withdraw(id);

        await().atMost(Duration.ofSeconds(5))
                .until(() -> find(our.bar(), word).hits().total() == 0);
    }

    @Test
    void findsNothingForAMembershipThatEnded() throws Exception {
        String word = Publishing.rareWord();
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);
        assertThat(find(our.kotor(), word).hits().total()).isEqualTo(1);

        tenants.end(our.kotor().membership());

        assertThat(find(our.kotor(), word).hits().total()).isZero();
    }

    @Test
    void showsAnExcerptWithoutTheHeadingThatItStandsUnder() throws Exception {
        String word = Publishing.rareWord();
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        http.perform(get("/api/v1/search")
                        .param("q", word + " stariji")
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.items[0].highlights", hasItem("<mark>Stariji</mark> žive sami.")));
    }

    @Test
    void narrowsByFacetsAndCountsWhatElseCouldBeChosen() throws Exception {
        String word = Publishing.rareWord();
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        http.perform(get("/api/v1/search")
                        .param("q", word)
                        .param("topic", "MOBILE_TEAMS")
                        .with(our.kotor().signedIn()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].place").value("Bar"))
                .andExpect(jsonPath("$.items[0].highlights[0]").value("Praksa <mark>" + word + "</mark>"))
                .andExpect(jsonPath("$.facets.country[0].value").value("ME"))
                .andExpect(jsonPath("$.facets.municipality[0].label").value("Bar"));
        http.perform(get("/api/v1/search")
                        .param("q", word)
                        .param("topic", "POVERTY")
                        .with(our.kotor().signedIn()))
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.facets.topic[0].value").value("MOBILE_TEAMS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "*", "a AND (", "title:*", "<script>alert(1)</script>", "\\", "{\"query\":1}", "   "})
    void takesNonsenseForWords(String nonsense) throws Exception {
        http.perform(get("/api/v1/search").param("q", nonsense).with(our.bar().signedIn()))
                .andExpect(status().isOk());
    }

    @Test
    void refusesASearchThatIsTooLongOrTooDeep() throws Exception {
        http.perform(get("/api/v1/search")
                        .param("q", "a".repeat(201))
                        .with(our.bar().signedIn()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("q"));
        http.perform(get("/api/v1/search").param("size", "101").with(our.bar().signedIn()))
                .andExpect(status().isUnprocessableContent());
    }

    private List<Account> everybody() {
        return List.of(our.bar(), our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest());
    }

    private SearchResult find(Account account, String words) {
        return search.search(SearchQuery.best(words, Filters.NONE, 100), tenants.reader(account));
    }
}
