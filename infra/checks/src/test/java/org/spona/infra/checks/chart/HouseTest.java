package org.spona.infra.checks.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.infra.checks.Pom;
import org.spona.infra.checks.Repository;
import org.spona.infra.checks.Structure;

/** The chart, the gateway's routes, the images and the modules speak of the same services. */
class HouseTest {

    private static final Structure VALUES = Chart.values();

    @Test
    void everyServiceHasItsBlockOfValues() {
        assertThat(keys(VALUES, "$.services")).containsExactlyInAnyOrderElementsOf(services());
    }

    @Test
    void everyServiceHasItsRoutes() {
        var gateway = Structure.of(Repository.here().text("gateway/src/main/resources/application.yml"));
        assertThat(keys(gateway, "$.spona.services")).containsExactlyInAnyOrderElementsOf(services());
    }

    @Test
    void everyServiceListensWhereTheGatewayExpectsItLocally() {
        var gateway = Structure.of(Repository.here().text("gateway/src/main/resources/application.yml"));
        assertThat(services())
                .allSatisfy(service -> assertThat(gateway.text("$.spona.services." + service + ".url"))
                        .endsWith(":" + VALUES.number("$.services." + service + ".port")));
    }

    @Test
    void chartRunsTheImagesThatTheBuildMakes() {
        var made = Pom.modules()
                .filter(pom -> pom.texts("/project/properties/jib.skip").contains("false"))
                .flatMap(pom -> pom.texts("/project/artifactId").stream());
        assertThat(made).containsExactlyInAnyOrderElementsOf(VALUES.texts("$..[?(@.image && @.database)].image"));
    }

    @Test
    void chartRunsThemAsTheUserTheyAreMadeFor() {
        assertThat(Chart.containers(Chart.renderedForProduction()))
                .extracting(container -> container.pod().number("$.securityContext.runAsUser") + ":"
                        + container.pod().number("$.securityContext.runAsGroup"))
                .containsOnly(
                        Pom.parent().texts("/project/properties/image.user").getFirst());
    }

    @Test
    void chartRunsThisVersion() {
        assertThat(Structure.of(Repository.here().text("helm/Chart.yaml")).text("$.appVersion"))
                .isEqualTo(Pom.parent().texts("/project/version").getFirst());
    }

    private static List<String> services() {
        return Repository.here()
                .matching("services/*/pom.xml")
                .map(pom -> pom.getName(1).toString())
                .filter(module -> !module.startsWith("platform"))
                .toList();
    }

    private static List<String> keys(Structure yaml, String path) {
        return yaml.map(path).keySet().stream().map(String::valueOf).toList();
    }
}
