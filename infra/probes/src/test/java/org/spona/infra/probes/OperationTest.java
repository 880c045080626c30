package org.spona.infra.probes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationTest {

    @Test
    void asksForReportsOfAYearWhereAnAddressHasOne() {
        assertThat(get("/api/v1/bodies/{id}/{kind}/{year}").at("b", "o")).isEqualTo("/api/v1/bodies/b/reports/2026");
        assertThat(get("/bodies/{id}/plans/{year}/edit").at("b", "o")).isEqualTo("/bodies/b/plans/2026/edit");
    }

    @Test
    void asksForPracticesWhereAnAddressHasAKindElse() {
        assertThat(get("/api/v1/links/{kind}/{id}/{other}/{last}").at("b", "o"))
                .isEqualTo("/api/v1/links/practice/b/o/o");
    }

    @Test
    void knowsAPlaceForEachKindOfThing() {
        List<Operation> surface = Surface.of(SurfaceTest.TREE);
        assertThat(Arrays.asList(Thing.Kind.values()))
                .allSatisfy(kind -> assertThat(surface)
                        .as(kind.name())
                        .anyMatch(operation -> operation.isSafe() && operation.isApi() && kind.concerns(operation))
                        .anyMatch(operation -> operation.isSafe() && !operation.isApi() && kind.concerns(operation)));
    }

    private static Operation get(String path) {
        return new Operation("events", "GET", path, List.of(), "", Map.of());
    }
}
