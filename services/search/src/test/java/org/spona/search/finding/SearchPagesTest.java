package org.spona.search.finding;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SearchTest
class SearchPagesTest {

    private final MockMvc http;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    SearchPagesTest(MockMvc http, Publishing bar) {
        this.http = http;
        this.bar = bar;
        this.our = bar.our();
    }

    @Test
    void showsHitsWithPlaceAndYearsAndWhatFits() throws Exception {
        String word = Publishing.rareWord();
        UUID id = bar.publishFindably("Pomoć u kući " + word, Visibility.NETWORK);

        see(our.kotor(), get("/search").param("q", "помоћ у кући " + word))
                .andExpect(status().isOk())
                .andExpect(text(containsString("href=\"/practices/" + id + "?q=%D0%BF")))
                .andExpect(text(containsString("<mark>Pomoć u kući")))
                .andExpect(text(containsString("Bar · Crna Gora · 2003–")))
                .andExpect(text(containsString("1 pogodak")))
                .andExpect(text(containsString("iz 1 opštine")));
    }

    @Test
    void showsHitsInTheScriptThatTheReaderChose() throws Exception {
        bar.publishFindably("Gerontodomaćice " + our.bar().networkId(), Visibility.NETWORK);

        see(our.kotor(), get("/search").param("q", "gerontodomaćice").param("language", "sr-Cyrl"))
                .andExpect(text(
                        allOf(containsString("<mark>Геронтодомаћице</mark>"), containsString("lang=\"cnr-Cyrl\""))));
        see(our.kotor(), get("/search").param("q", "gerontodomaćice"))
                .andExpect(text(containsString("<mark>Gerontodomaćice</mark>")));
    }

    @Test
    void offersFacetsAndTakesChoicesBack() throws Exception {
        String word = Publishing.rareWord();
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);
        UUID place = our.bar().organisationId();

        see(our.kotor(), get("/search?q={q}&municipality={place}&topic=POVERTY", word, place))
                .andExpect(text(containsString("Ništa nije pronađeno")))
                .andExpect(text(containsString("value=\"MOBILE_TEAMS\"")))
                .andExpect(text(containsString("value=\"POVERTY\" checked")))
                .andExpect(text(containsString("href=\"/search?q=" + word + "&amp;municipality=" + place + "\"")))
                .andExpect(text(containsString("href=\"/search?q=" + word + "\"")));
    }

    @Test
    void findsAValueOfAFacetByTheBeginningOfItsName() throws Exception {
        String word = Publishing.rareWord();
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);
        String place = "id=\"municipality-" + our.bar().organisationId() + "\"";

        see(our.kotor(), get("/search?q={q}&municipalityNamed={name}", word, "ба"))
                .andExpect(text(allOf(containsString(place), containsString("value=\"ба\""))));
        see(our.kotor(), get("/search?q={q}&municipalityNamed={name}", word, "kotor"))
                .andExpect(text(not(containsString(place))));
    }

    @Test
    void keepsTheOrderThatWasChosen() throws Exception {
        String word = Publishing.rareWord();
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        see(our.kotor(), get("/search").param("q", word).param("sort", "NEWEST"))
                .andExpect(text(containsString("<input type=\"hidden\" name=\"sort\" value=\"NEWEST\">")))
                .andExpect(text(containsString("href=\"/search?q=" + word + "\"")));
    }

    @Test
    void answersHtmxWithThePageAlone() throws Exception {
        see(our.bar(), get("/search").header("HX-Request", "true"))
                .andExpect(text(allOf(
                        containsString("id=\"results\""),
                        containsString("id=\"facets\""),
                        not(containsString("<html")))));
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasAsked() throws Exception {
        String long201 = "a".repeat(201);
        see(our.bar(), get("/search").param("q", long201).param("topic", "POVERTY"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(text(allOf(
                        containsString("value=\"" + long201 + "\""),
                        containsString("id=\"q-error\""),
                        containsString("value=\"POVERTY\" checked"))));
        see(our.bar(), get("/search").param("q", "pomoć").param("page", "many").param("topic", "POVERTY"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(text(allOf(
                        containsString("value=\"pomoć\""),
                        containsString("value=\"POVERTY\" checked"),
                        containsString("Upišite ceo broj."))));
    }

    @Test
    void takesAFacetThatMeansNothingForNothingFound() throws Exception {
        see(our.bar(), get("/search").param("municipality", "<Bar>").param("country", "'"))
                .andExpect(status().isOk())
                .andExpect(text(containsString("Ništa nije pronađeno")));
    }

    @Test
    void escapesWhatPeopleWrote() throws Exception {
        String word = Publishing.rareWord();
        bar.publishFindably("<b>Praksa</b> " + word, Visibility.NETWORK);

        see(our.bar(), get("/search").param("q", word))
                .andExpect(text(allOf(containsString("&lt;b&gt;Praksa&lt;/b&gt;"), not(containsString("<b>")))));
    }

    @Test
    void showsReadersWhyAPracticeIsNewForThem() throws Exception {
        UUID network = bar.publishFindably("Prva " + Publishing.rareWord(), Visibility.NETWORK);
        see(our.kotor(), get("/search/blocks/new"))
                .andExpect(text(allOf(containsString(network.toString()), containsString("iz vaše mreže"))));

        UUID region = bar.publishFindably("Druga " + Publishing.rareWord(), Visibility.REGION);
        see(our.staraPazova(), get("/search/blocks/new"))
                .andExpect(text(allOf(
                        containsString(region.toString()),
                        containsString("podeljeno u regionu"),
                        not(containsString(network.toString())))));

        UUID everybody = bar.publishFindably("Treća " + Publishing.rareWord(), Visibility.PUBLIC);
        see(our.ljubljana(), get("/search/blocks/new"))
                .andExpect(text(allOf(
                        containsString(everybody.toString()),
                        containsString("javno"),
                        not(containsString(region.toString())))));
    }

    @Test
    void offersWhatCanBeDoneWithThingsOfTheOnlyKindThatIsSearched() throws Exception {
        see(our.bar(), get("/search").param("kind", "practice"))
                .andExpect(text(containsString("hx-get=\"/practices/blocks/actions\"")));
        see(our.bar(), get("/search").param("kind", "meeting")).andExpect(text(not(containsString("blocks/actions"))));
    }

    private ResultActions see(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(account.signedIn()).header("Accept-Language", "sr-Latn"));
    }

    private static ResultMatcher text(Matcher<String> matcher) {
        return content().string(matcher);
    }
}
