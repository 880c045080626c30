package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.infra.checks.Repository;

class SourcesTest {

    /** Split in two, so that this file does not break its own rule. */
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|@Dis" + "abled|import lom" + "bok\\.");

    @Test
    void everyPackageIsNullMarked() {
        assertThat(sources()
                        .map(file -> file.resolveSibling("package-info.java"))
                        .distinct())
                .allSatisfy(description -> {
                    assertThat(Repository.here().root().resolve(description)).exists();
                    assertThat(Repository.here().text(description)).contains("@NullMarked");
                });
    }

    @Test
    void packageOfEachFileIsItsFolder() {
        assertThat(sources())
                .allSatisfy(
                        file -> assertThat(Repository.here().text(file)).contains("package " + packageOf(file) + ";"));
    }

    @Test
    void everyServiceIsHeldToTheShapeOfServices() {
        assertThat(Repository.here().matching("services/*/src/main/java/org/spona/*/*Application.java"))
                .allSatisfy(application -> assertThat(
                                Repository.here().matching(application.subpath(0, 2) + "/src/test/java/**.java"))
                        .anyMatch(test ->
                                Repository.here().text(test).contains("ArchTests.in(ArchitectureRules.class)")));
    }

    @Test
    void nothingIsLeftUnfinishedOrSwitchedOff() {
        assertThat(sources())
                .noneMatch(
                        file -> UNFINISHED.matcher(Repository.here().text(file)).find());
    }

    @Test
    void scriptsCanBeRun() {
        assertThat(Repository.here().files().stream()
                        .filter(file -> !file.toString().contains("."))
                        .filter(file -> Repository.here().text(file).startsWith("#!"))
                        .map(Repository.here().root()::resolve))
                .allMatch(Files::isExecutable);
    }

    private static Stream<Path> sources() {
        return Repository.here().matching("**/src/{main,test}/java/**.java");
    }

    private static String packageOf(Path file) {
        return file.toString().replaceAll(".*/java/|/[^/]+$", "").replace('/', '.');
    }
}
