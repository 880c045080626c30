package org.spona.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "/\t/elsewhere.example/",
                "javascript:alert(1)",
                "practices",
                "",
                "/sign-in",
                "/sign-out",
                "/api/v1/practices",
                "/practices\r\nSet-Cookie: a=b"
            })
    void leadsHomeInsteadOfElsewhere(String candidate) {
        assertThat(ReturnAddress.of(candidate)).isEqualTo(ReturnAddress.HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/practices", "/practices/42?tab=steps&q=pomo%C4%87#steps", "/members?q=https://a.example"})
    void leadsToAnyPageOfOurs(String candidate) {
        assertThat(ReturnAddress.of(candidate).path()).isEqualTo(candidate);
    }

    @Test
    void goesThroughSignInAsOneParameter() {
        assertThat(ReturnAddress.of("/practices?q=a&page=2").signIn())
                .isEqualTo("/sign-in?return=%2Fpractices%3Fq%3Da%26page%3D2");
    }
}
