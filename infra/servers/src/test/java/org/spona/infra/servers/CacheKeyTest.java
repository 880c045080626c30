package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheKeyTest {

    private @TempDir Path folder;

    @BeforeEach
    void makeJdkAndProgram() throws IOException {
        Files.createDirectories(folder.resolve("program/lib"));
        Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(folder.resolve("jdk/release"), "25");
        Files.writeString(folder.resolve("program/lib/a.jar"), "a");
    }

    @Test
    void staysTheSameForTheSameJdkAndJars() throws IOException {
        String before = key();
        Files.writeString(folder.resolve("program/" + before + ".aot"), "the cache itself");
        assertThat(key()).isEqualTo(before);
    }

    @Test
    void isAnotherForAnotherJdk() throws IOException {
        String before = key();
        Files.writeString(folder.resolve("jdk/release"), "25.0.1");
        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void isAnotherForAnotherJar() throws IOException {
        String before = key();
        Files.writeString(folder.resolve("program/lib/a.jar"), "longer");
        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void ofAFileIsThatOfItsContent() throws IOException {
        Path copy = Files.copy(folder.resolve("program/lib/a.jar"), folder.resolve("b.jar"));
        String before = CacheKey.ofContent(copy);
        assertThat(before).isEqualTo(CacheKey.ofContent(folder.resolve("program/lib/a.jar")));

        Files.writeString(copy, "b");
        assertThat(CacheKey.ofContent(copy)).isNotEqualTo(before);
    }

    private String key() {
        return CacheKey.of(folder.resolve("jdk"), folder.resolve("program"));
    }
}
