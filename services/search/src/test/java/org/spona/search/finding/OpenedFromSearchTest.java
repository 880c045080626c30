package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenedFromSearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"помоћ у кући", "đačka kuhinja & još", "100% + 1", "a=b?c#d"})
    void readsFromTheAddressOfAPageTheWordsThatTheLinkHad(String words) {
        String page = "http://localhost:8080" + OpenedFromSearch.address("/practices/7", words);

        assertThat(OpenedFromSearch.words(page)).contains(words);
    }

    @Test
    void leavesTheLinkOfAHitAloneWhenNobodyAskedWithWords() {
        assertThat(OpenedFromSearch.address("/practices/7", "")).isEqualTo("/practices/7");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"http://localhost:8080/practices/7", "http://localhost:8080/practices/7?page=2", "::", ""})
    void readsNothingFromOtherAddresses(String page) {
        assertThat(OpenedFromSearch.words(page)).isEmpty();
    }
}
