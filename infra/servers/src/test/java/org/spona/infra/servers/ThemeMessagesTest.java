package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.language.SerbianScript;

class ThemeMessagesTest {

    /** What it should be is left in {@code target}, to be copied over the file. */
    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void cyrillicIsTheLatinInItsOtherScript(String type) throws IOException {
        Path folder = Path.of("src/main/resources/themes/spona", type, "messages");
        List<String> expected = texts(folder.resolve("messages_sr_Latn.properties")).stream()
                .map(ThemeMessagesTest::inCyrillic)
                .toList();
        Path made = Path.of("target/messages", type, "messages_sr_Cyrl_RS.properties");
        Files.createDirectories(made.getParent());
        Files.write(made, expected);

        assertThat(texts(folder.resolve("messages_sr_Cyrl_RS.properties"))).isEqualTo(expected);
    }

    private static List<String> texts(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String inCyrillic(String line) {
        int value = line.indexOf('=') + 1;
        return line.substring(0, value) + SerbianScript.toCyrillic(line.substring(value));
    }
}
