package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spona.infra.checks.Repository;

/** When {@code infra/up} builds, seen on a tree of a few files with the functions of {@code infra/lib.sh}. */
class StaleBuildTest {

    private @TempDir Path tree;

    @BeforeEach
    void makeTree() throws IOException {
        for (String folder : new String[] {
            "services/events/src/main", "gateway", "infra/servers", "infra/search-plugin", "infra/keycloak-plugin"
        }) {
            Files.createDirectories(tree.resolve(folder));
        }
        Files.copy(Repository.here().root().resolve("infra/lib.sh"), tree.resolve("infra/lib.sh"));
        Files.createFile(tree.resolve("pom.xml"));
        Files.createFile(tree.resolve("services/events/src/main/Meeting.java"));
    }

    @Test
    void treeThatWasNeverBuiltIsStale() throws Exception {
        assertThat(exitOf("stale")).isZero();
    }

    @Test
    void filesOfTheSecondInWhichTheBuildBeganAreNotNewer() throws Exception {
        assertThat(exitOf("touch \"$root/pom.xml\"; begin_build; end_build; stale"))
                .isOne();
    }

    @Test
    void fileThatChangesDuringTheBuildIsNewer() throws Exception {
        assertThat(
                        exitOf(
                                "begin_build; sleep 0.1; touch \"$root/services/events/src/main/Meeting.java\"; end_build; stale"))
                .isZero();
    }

    @Test
    void lostFileIsNoticed() throws Exception {
        assertThat(exitOf(
                        "begin_build; end_build; sleep 0.1; rm \"$root/services/events/src/main/Meeting.java\"; stale"))
                .isZero();
    }

    @Test
    void buildThatFailedLeavesTheTreeStale() throws Exception {
        assertThat(exitOf("begin_build; stale")).isZero();
    }

    private int exitOf(String commands) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "bash",
                        "-c",
                        ". \"$0\"; " + commands,
                        tree.resolve("infra/lib.sh").toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
