package org.spona.infra.checks.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who can reach what. */
class ReachTest {

    private static final List<Manifest> PRODUCTION = Chart.renderedForProduction();

    static Stream<Manifest> policiesOfServices() {
        return Chart.ofKind("NetworkPolicy", PRODUCTION)
                .filter(policy -> !policy.component().equals("gateway"));
    }

    @Test
    void everyWorkloadHasItsPolicy() {
        assertThat(Chart.ofKind("NetworkPolicy", PRODUCTION))
                .extracting(Manifest::component, policy -> policy.yaml().map("$.spec.podSelector.matchLabels"))
                .containsExactlyInAnyOrderElementsOf(Chart.ofKind("Deployment", PRODUCTION)
                        .map(deployment ->
                                tuple(deployment.component(), deployment.yaml().map("$.spec.selector.matchLabels")))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("policiesOfServices")
    void onlyGatewayAndPrometheusReachService(Manifest policy) {
        assertThat(policy.yaml().list("$.spec.ingress[*]")).hasSize(2);
        assertThat(policy.yaml().list("$.spec.ingress[*].from[*]")).hasSize(2);
        assertThat(policy.yaml()
                        .text("$.spec.ingress[0].from[0].podSelector.matchLabels['app.kubernetes.io/component']"))
                .isEqualTo("gateway");
        assertThat(policy.yaml()
                        .text("$.spec.ingress[1].from[0].namespaceSelector.matchLabels['kubernetes.io/metadata.name']"))
                .isEqualTo("monitoring");
    }

    @ParameterizedTest
    @MethodSource("policiesOfServices")
    void managementPortIsForPrometheusOnly(Manifest policy) {
        assertThat(policy.yaml().texts("$.spec.ingress[0].ports[*].port")).containsExactly("http");
        assertThat(policy.yaml().texts("$.spec.ingress[1].ports[*].port")).containsExactly("management");
    }

    @Test
    void nothingButTheGatewayIsOpenToTheWorld() {
        assertThat(Chart.ofKind("Service", PRODUCTION))
                .extracting(service -> service.yaml().text("$.spec.type"))
                .containsOnly("ClusterIP");
        assertThat(Chart.ofKind("Ingress", PRODUCTION))
                .singleElement()
                .satisfies(ingress -> assertThat(
                                ingress.yaml().texts("$.spec.rules[*].http.paths[*].backend.service.name"))
                        .containsExactly("spona-gateway"));
    }

    @Test
    void theWorldDoesNotReachTheManagementPortOfTheGateway() {
        assertThat(Chart.ofKind("NetworkPolicy", PRODUCTION))
                .filteredOn(policy -> policy.component().equals("gateway"))
                .singleElement()
                .satisfies(policy -> assertThat(policy.yaml().texts("$.spec.ingress[?(!@.from)].ports[*].port"))
                        .containsExactly("http"));
    }

    @Test
    void routeLeadsToTheGatewayToo() {
        var manifests = Chart.renderedForProduction(
                Map.of("gateway.httpRoute.enabled", true, "gateway.httpRoute.parentRefs[0].name", "public"));
        assertThat(Chart.ofKind("HTTPRoute", manifests)).singleElement().satisfies(route -> {
            assertThat(route.yaml().texts("$.spec.rules[*].backendRefs[*].name"))
                    .containsExactly("spona-gateway");
            assertThat(route.yaml().texts("$.spec.hostnames[*]")).containsExactly("spona.example");
        });
    }
}
