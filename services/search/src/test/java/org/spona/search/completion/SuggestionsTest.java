package org.spona.search.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.spona.search.finding.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SearchTest
class SuggestionsTest {

    private static final Locale LATIN = Locale.forLanguageTag("sr-Latn");

    private final MockMvc http;
    private final Tenants tenants;
    private final Suggestions suggestions;
    private final TwoTenants our;
    private final Publishing bar;
    private final String name;

    @Autowired
    SuggestionsTest(MockMvc http, Tenants tenants, Suggestions suggestions, Publishing bar) {
        this.http = http;
        this.tenants = tenants;
        this.suggestions = suggestions;
        // A municipality whose name no other test knows, in the place of Bar.
        TwoTenants usual = bar.our();
        this.name = "Đurđevac" + letters(System.nanoTime());
        UUID place = tenants.municipality(name, SerbianScript.toCyrillic(name), "ME");
        this.our = new TwoTenants(
                tenants.account(place, usual.bar().networkId(), Role.OFFICER),
                usual.barEditor(),
                usual.kotor(),
                usual.staraPazova(),
                usual.ljubljana(),
                tenants.account(place, usual.bar().networkId(), Role.GUEST));
        this.bar = bar.of(our);
    }

    /** Of letters of which no two are one in another spelling, wherever the name is cut. */
    private static String letters(long number) {
        return Long.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('k' + digit - '0')))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVATE")
    void suggestsWhatItsReaderMaySeeAndNothingElse(Visibility visibility) throws Exception {
        String word = Publishing.rareWord();
        UUID id = bar.publishFindably("Đačka kuhinja " + word, visibility);
        String place = our.bar().organisationId().toString();
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        for (Account account : everybody()) {
            boolean reads = tenants.reader(account).reads(ownership);
            assertThat(values(account, word.substring(0, word.length() - 1), "practice"))
                    .as("practices, %s, %s", account, visibility)
                    .isEqualTo(reads ? List.of(id.toString()) : List.of());
            assertThat(values(account, name.substring(0, name.length() - 2), "municipality"))
                    .as("municipalities, %s, %s", account, visibility)
                    .isEqualTo(reads ? List.of(place) : List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gerontodoma", "геронтодома", "GERONTODOMAC", "gerontodomaći", "opštine geronto"})
    void findsATitleByItsBeginningInEitherScriptWithAndWithoutDiacritics(String typed) throws Exception {
        UUID id = bar.publishFindably("Gerontodomaćice opštine", Visibility.NETWORK);

        assertThat(values(our.kotor(), typed, "practice")).contains(id.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl"})
    void namesAPlaceInTheScriptOfThePageHoweverItIsTyped(String language) throws Exception {
        bar.publishFindably("Praksa " + Publishing.rareWord(), Visibility.NETWORK);
        String plain = name.replace("Đ", "Dj").replace("đ", "d").toLowerCase(Locale.ROOT);

        for (String typed :
                List.of(name, SerbianScript.toCyrillic(name), plain, plain.substring(0, plain.length() - 3))) {
            assertThat(suggestions.of(typed, tenants.reader(our.kotor()), Locale.forLanguageTag(language)))
                    .as(typed)
                    .contains(new Suggestion(
                            "municipality",
                            language.equals("sr-Cyrl") ? "општина" : "opština",
                            our.bar().organisationId().toString(),
                            language.equals("sr-Cyrl") ? SerbianScript.toCyrillic(name) : name,
                            language,
                            "/search?municipality=" + our.bar().organisationId(),
                            1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobilni ti", "мобилни", "outreach", "mob"})
    void countsForATopicByItsLabelInAnyLanguageWhatTheReaderMaySee(String typed) throws Exception {
        long seenInKotor = practicesOfTopic(our.kotor(), typed);
        long seenInLjubljana = practicesOfTopic(our.ljubljana(), typed);
        bar.publishFindably("Praksa " + Publishing.rareWord(), Visibility.NETWORK);

        assertThat(practicesOfTopic(our.kotor(), typed)).isEqualTo(seenInKotor + 1);
        assertThat(practicesOfTopic(our.ljubljana(), typed)).isEqualTo(seenInLjubljana);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "b", "\"", "*)(", "<b>"})
    void takesNonsenseForNothing(String typed) throws Exception {
        http.perform(get("/api/v1/search/suggestions")
                        .param("q", typed)
                        .with(our.bar().signedIn()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void answersTheFieldWithTheOptionsOfItsList() throws Exception {
        String word = Publishing.rareWord();
        UUID id = bar.publishFindably("<b>Kuhinja</b> " + word, Visibility.NETWORK);

        http.perform(get("/search/suggestions").param("q", word).with(our.bar().signedIn()))
                .andExpect(content()
                        .string(allOf(
                                containsString("role=\"option\""),
                                containsString("id=\"suggestion-0\""),
                                containsString("data-href=\"/practices/" + id + "\""),
                                containsString("&lt;b&gt;Kuhinja"))));
        http.perform(get("/search").with(our.bar().signedIn()))
                .andExpect(content().string(containsString("data-suggest=\"/search/suggestions\"")));
    }

    private List<Account> everybody() {
        return List.of(our.bar(), our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest());
    }

    private long practicesOfTopic(Account account, String typed) {
        return suggestions.of(typed, tenants.reader(account), LATIN).stream()
                .filter(suggestion -> suggestion.value().equals("MOBILE_TEAMS"))
                .mapToLong(Suggestion::hits)
                .sum();
    }

    private List<String> values(Account account, String typed, String kind) {
        return suggestions.of(typed, tenants.reader(account), LATIN).stream()
                .filter(suggestion -> suggestion.kind().equals(kind))
                .map(Suggestion::value)
                .toList();
    }
}
