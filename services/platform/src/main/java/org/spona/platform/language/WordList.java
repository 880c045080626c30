package org.spona.platform.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Word lists that come with the platform: one entry a line, lines with # are remarks. */
final class WordList {

    private WordList() {}

    static List<String> read(String name) {
        try {
            return new ClassPathResource("language/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
