package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.infra.checks.Repository;
import org.spona.infra.checks.Structure;

/** Contracts are files that other programs can read. */
class ContractsTest {

    private static final String OPERATIONS = "$.paths.*.*";

    private static final Map<Path, Structure> READ = new ConcurrentHashMap<>();

    static Stream<Path> apis() {
        return Repository.here().matching("services/*/contracts/openapi/*.yaml");
    }

    static Stream<Path> events() {
        return Repository.here().matching("services/*/contracts/asyncapi.yaml");
    }

    static Stream<Path> files() {
        return Repository.here().matching("services/*/contracts/**.{yaml,json}");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("apis")
    void apiSaysWhatEachOperationIsCalledAndAnswers(Path file) {
        var api = Structure.of(Repository.here().text(file));
        assertThat(api.text("$.openapi")).startsWith("3.1.");
        assertThat(api.text("$.info.title")).isNotBlank();
        assertThat(api.list(OPERATIONS)).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.text("$.operationId")).isNotBlank();
            assertThat(operation.map("$.responses")).isNotEmpty();
        });
        assertThat(api.texts(OPERATIONS + ".operationId")).doesNotHaveDuplicates();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("events")
    void eventsSayTheirTopicsAndMessages(Path file) {
        var events = Structure.of(Repository.here().text(file));
        assertThat(events.text("$.asyncapi")).startsWith("3.");
        assertThat(events.list("$.channels.*")).isNotEmpty().allSatisfy(channel -> {
            assertThat(channel.text("$.address")).startsWith("spona.");
            assertThat(channel.map("$.messages")).isNotEmpty();
        });
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("files")
    void referencesLeadSomewhere(Path file) {
        assertThat(read(file).texts("$..['$ref']")).allSatisfy(reference -> {
            var parts = reference.split("#", 2);
            var target =
                    parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
            assertThat(Repository.here().files()).contains(target);
            if (parts.length == 2) {
                var path = "$" + parts[1].replaceAll("/([^/]+)", "['$1']").replace("~1", "/");
                assertThat(read(target).map(path)).isNotEmpty();
            }
        });
    }

    /** A file has hundreds of references, and most lead into itself. */
    private static Structure read(Path file) {
        return READ.computeIfAbsent(file, one -> Structure.of(Repository.here().text(one)));
    }
}
