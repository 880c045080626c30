package org.spona.infra.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

    @Test
    void launcherNamesTheAccountsThatTheRealmHas() throws IOException {
        List<String> named = text("/up/demo-accounts.txt")
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        List<String> inRealm = Pattern.compile("\"email\": \"([^\"]+)\"")
                .matcher(text("/realm/spona-users-0.json"))
                .results()
                .map((MatchResult email) -> email.group(1))
                .toList();

        assertThat(named).containsExactlyElementsOf(inRealm);
    }

    private static String text(String resource) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Up.class.getResourceAsStream(resource))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
