package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What a search makes of words that do not stand in the practices as they were asked. */
@SearchTest
class SearchHelpTest {

    private final MockMvc http;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    SearchHelpTest(MockMvc http, Publishing bar) {
        this.http = http;
        this.bar = bar;
        this.our = bar.our();
    }

    @Test
    void findsASlipOfTheFingerAndSaysWhatWasMeant() throws Exception {
        String word = letters();
        UUID id = bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        assertThat(bar.found(our.kotor(), swapped(word))).contains(id);
        ask(our.kotor(), swapped(word)).andExpect(jsonPath("$.didYouMean").value(word));
        http.perform(get("/search").param("q", swapped(word)).with(our.kotor().signedIn()))
                .andExpect(content().string(containsString("href=\"/search?q=" + word + "\"")));
    }

    @Test
    void saysNothingOfWordsThatTheReaderMaySeeNowhere() throws Exception {
        String word = letters();
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        ask(our.staraPazova(), swapped(word))
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.didYouMean").doesNotExist());
    }

    @Test
    void saysWhichVariantItFound() throws Exception {
        String word = letters();
        UUID id = bar.publishFindably("Općinska nagrada " + word, Visibility.NETWORK);

        ask(our.kotor(), "opštinska " + word)
                .andExpect(jsonPath("$.items[0].id").value(id.toString()))
                .andExpect(jsonPath("$.items[0].reasons[0].asked").value("opštinska"))
                .andExpect(jsonPath("$.items[0].reasons[0].found").value("općinska"));
    }

    @Test
    void findsAMunicipalityByItsNameInAnyCase() throws Exception {
        String word = letters();
        UUID id = bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        assertThat(bar.found(our.kotor(), word + " у Бару")).contains(id);
        assertThat(bar.found(our.kotor(), "crnogorska " + word)).contains(id);
    }

    private ResultActions ask(Account account, String words) throws Exception {
        return http.perform(get("/api/v1/search").param("q", words).with(account.signedIn()));
    }

    /** A word that no other practice has, of letters that no rule of inflection touches. */
    private static String letters() {
        return Publishing.rareWord()
                .chars()
                .mapToObj(letter -> Character.isDigit(letter) ? "bdgkmprtvz".charAt(letter - '0') : (char) letter)
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    private static String swapped(String word) {
        return word.substring(0, 4) + word.charAt(5) + word.charAt(4) + word.substring(6);
    }
}
