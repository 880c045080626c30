package org.spona.members.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/practices", "/practices?q=pomo%C4%87&page=2", "/meetings/1#agenda"})
    void isAPlaceInThisHouse(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "practices",
                "//evil.example/",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\nb"
            })
    void isTheHomePageOtherwise(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo("/");
    }
}
