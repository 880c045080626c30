package org.spona.infra.checks.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.infra.checks.Repository;
import org.spona.infra.checks.Structure;

/** The names that the chart sets are those that the programs read. */
@ParameterizedClass
@MethodSource("containers")
record EnvironmentTest(Container container) {

    /** Without a default, or with one that holds for a local installation only. */
    private static final Pattern NEEDED = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*(?=})|SPONA_[A-Z0-9_]*)");

    private static final Pattern READ = Pattern.compile("\\$\\{(SPONA_[A-Z0-9_]*)[:}]");

    private static final Pattern BOUND = Pattern.compile("@ConfigurationProperties\\(\"(spona\\.[a-z.-]+)\"\\)");

    static Stream<Container> containers() {
        return Chart.containers(Chart.renderedForProduction()).stream();
    }

    @Test
    void isGivenAllThatItsProgramCannotDoWithout() {
        assertThat(settings().flatMap(text -> NEEDED.matcher(text).results().map(found -> found.group(1))))
                .isSubsetOf(names());
    }

    @Test
    void isGivenNothingThatItsProgramDoesNotRead() {
        var read = Stream.of(
                        settings().flatMap(text -> READ.matcher(text).results().map(found -> found.group(1))),
                        settings().flatMap(text -> Structure.all(text).flatMap(EnvironmentTest::leaves)),
                        sources()
                                .flatMap(text ->
                                        BOUND.matcher(text).results().map(found -> variable(found.group(1)) + "_.*")))
                .flatMap(names -> names)
                .collect(Collectors.joining("|"));
        assertThat(names()).filteredOn(name -> name.startsWith("SPONA_")).allMatch(name -> name.matches(read));
    }

    private Set<String> names() {
        return container.environment().stream().map(Container.Variable::name).collect(Collectors.toSet());
    }

    private Stream<String> settings() {
        return Repository.here()
                .matching(modules() + "/src/main/resources/*.yml")
                .map(Repository.here()::text);
    }

    private Stream<String> sources() {
        return Repository.here().matching(modules() + "/src/main/java/**.java").map(Repository.here()::text);
    }

    private String modules() {
        return container.component().equals("gateway")
                ? "gateway"
                : "services/{platform," + container.component() + "}";
    }

    private static Stream<String> leaves(Structure settings) {
        return settings.paths().map(EnvironmentTest::variable);
    }

    /** The variable that Spring Boot reads a property from: dots become underscores, dashes go. */
    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
