package org.spona.knowledge.exchange.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.springframework.mock.web.MockMultipartFile;

class ImportFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"prakse.csv", "C:\\moje\\prakse.csv", "/moje/prakse.csv", "../prakse.csv"})
    void isCalledAsTheFileWithoutItsFolder(String sent) {
        assertThat(ImportFile.of(file(sent)).name()).isEqualTo("prakse.csv");
    }

    @Test
    void isCalledByTheBeginningOfALongName() {
        assertThat(ImportFile.of(file("š".repeat(300))).name()).isEqualTo("š".repeat(200));
    }

    @Test
    void isMissingWithoutAName() {
        refuses(null, "import.file.missing");
        refuses(file(""), "import.file.missing");
        refuses(file("C:\\moje\\"), "import.file.missing");
    }

    @Test
    void isRefusedWhenItIsTooLarge() {
        var large = new MockMultipartFile("file", "prakse.csv", null, new byte[0]) {
            @Override
            public long getSize() {
                return 20L * 1024 * 1024 + 1;
            }
        };
        refuses(large, "import.file.too-large");
    }

    @Test
    void isReadFromTheDiskAndGoneAfterwards() {
        List<Path> seen = new ArrayList<>();
        ImportFile.of(file("prakse.csv")).read(path -> {
            assertThat(path).content().isEqualTo("naslov");
            seen.add(path);
        });
        assertThat(seen).hasSize(1).noneMatch(Files::exists);
    }

    @Test
    void isGoneAfterwardsWhateverHappensToItsReader() {
        List<Path> seen = new ArrayList<>();
        ImportFile file = ImportFile.of(file("prakse.csv"));
        assertThatIllegalStateException()
                .isThrownBy(() -> file.read(path -> {
                    seen.add(path);
                    throw new IllegalStateException("unreadable");
                }));
        assertThat(seen).hasSize(1).noneMatch(Files::exists);
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("file", name, null, "naslov".getBytes(UTF_8));
    }

    private static void refuses(@Nullable MockMultipartFile sent, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ImportFile.of(sent))
                .satisfies(
                        refused -> assertThat(refused.fieldErrors()).containsExactly(new FieldError("file", message)));
    }
}
