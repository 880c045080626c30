package org.spona.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPathsTest {

    private final OpenPaths paths = OpenPaths.all(Stream.of(
            new OpenPaths(List.of("/meetings/answers/*", "/meetings/calendar/*.ics")),
            new OpenPaths(List.of("/meetings/notices/*", "/meetings/notices/*/resume"))));

    @ParameterizedTest
    @CsvSource({
        "/meetings/answers/c2VjcmV0, /meetings/answers/***",
        "/meetings/answers/c2VjcmV0/, /meetings/answers/***",
        "/Meetings/Answers/c2VjcmV0, /Meetings/Answers/***",
        "//meetings/answers/c2VjcmV0, //meetings/answers/***",
        "/meetings/calendar/c2VjcmV0.ics, /meetings/calendar/***",
        "/meetings/notices/c2VjcmV0/resume, /meetings/notices/***",
        "http://events:8084/meetings/answers/c2VjcmV0, http://events:8084/meetings/answers/***"
    })
    void showsNoSecretOfALink(String path, String shown) {
        assertThat(paths.shown(path)).isEqualTo(shown);
    }

    @Test
    void showsAllOtherPathsAsTheyAre() {
        assertThat(paths.shown("/meetings/5b0a0000-0000-4000-8000-000000000001"))
                .isEqualTo("/meetings/5b0a0000-0000-4000-8000-000000000001");
        assertThat(new OpenPaths(List.of()).shown("/meetings/answers/1")).isEqualTo("/meetings/answers/1");
    }
}
