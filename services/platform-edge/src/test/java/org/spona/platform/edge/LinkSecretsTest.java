package org.spona.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkSecretsTest {

    private final LinkSecrets secrets = LinkSecrets.of(List.of(
            "/meetings/answers/*",
            "/meetings/calendar/{token}.ics",
            "/meetings/notices/*",
            "/meetings/notices/*/resume"));

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
        assertThat(secrets.hide(path)).isTrue();
        assertThat(secrets.shown(path)).isEqualTo(shown);
    }

    @Test
    void showsAllOtherPathsAsTheyAre() {
        assertThat(secrets.shown("/meetings/5b0a0000-0000-4000-8000-000000000001"))
                .isEqualTo("/meetings/5b0a0000-0000-4000-8000-000000000001");
        assertThat(LinkSecrets.of(List.of()).shown("/meetings/answers/1")).isEqualTo("/meetings/answers/1");
    }
}
