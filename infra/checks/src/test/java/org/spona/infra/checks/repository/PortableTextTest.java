package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.infra.checks.Repository;

/** What is committed holds on any machine. */
class PortableTextTest {

    private static final Pattern HOME = Pattern.compile("/[r]oot/|/home/\\w+/|/Users/\\w+/|[A-Z]:\\\\Users");

    private static final Pattern PRIVATE_ADDRESS =
            Pattern.compile("\\b(10\\.\\d{1,3}|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\.\\d{1,3}\\.\\d{1,3}\\b");

    private static final Pattern REGISTRY_SETTINGS =
            Pattern.compile("(^|/)(settings\\.xml|\\.npmrc|\\.netrc|pip\\.conf)$");

    @Test
    void noTextNamesPathOfOneMachine() {
        assertThat(Repository.here().files())
                .filteredOn(file -> text(file)
                        .anyMatch(text -> HOME.matcher(text).find()
                                || text.contains(Repository.here().root().toString())))
                .isEmpty();
    }

    /** Tests may pretend that a request came from one. */
    @Test
    void noTextButTestsNamesAddressOfPrivateNetwork() {
        assertThat(Repository.here().files())
                .filteredOn(file -> !file.toString().contains("/src/test/"))
                .filteredOn(file -> text(file).anyMatch(PRIVATE_ADDRESS.asPredicate()))
                .isEmpty();
    }

    @Test
    void registriesAreNotChosenHere() {
        assertThat(Repository.here().files())
                .noneMatch(file -> REGISTRY_SETTINGS.matcher(file.toString()).find());
    }

    /** Empty for pictures and other binary files. */
    private static Stream<String> text(Path file) {
        try {
            return Stream.of(Files.readString(Repository.here().root().resolve(file)));
        } catch (CharacterCodingException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
