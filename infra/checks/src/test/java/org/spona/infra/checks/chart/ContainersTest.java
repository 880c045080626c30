package org.spona.infra.checks.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each container that the chart runs. */
@ParameterizedClass
@MethodSource("containers")
record ContainersTest(Container container) {

    static Stream<Container> containers() {
        return Chart.containers(Chart.renderedForProduction()).stream();
    }

    @Test
    void isProbedWhileItStartsAndWhileItRunsAndBeforeItGetsRequests() {
        assertThat(container.yaml().texts("$['startupProbe','livenessProbe','readinessProbe'].httpGet.path"))
                .containsExactly(
                        "/actuator/health/liveness", "/actuator/health/liveness", "/actuator/health/readiness");
    }

    @Test
    void isProbedOnPortThatItOpens() {
        assertThat(container.yaml().texts("$.ports[*].name"))
                .containsAll(container.yaml().texts("$['startupProbe','livenessProbe','readinessProbe'].httpGet.port"));
    }

    @Test
    void listensOnThePortThatIsOpened() {
        assertThat(container.yaml().texts("$.ports[?(@.name == 'http')].containerPort"))
                .containsExactly(container.plain("SERVER_PORT").orElseThrow());
    }

    /** Behind the pod's address stands its NetworkPolicy; health and metrics are on a port that people do not reach. */
    @Test
    void listensOnThePodsAddressAndApartForManagement() {
        assertThat(container.yaml().texts("$.env[?(@.name =~ /.*SERVER_ADDRESS/)].valueFrom.fieldRef.fieldPath"))
                .containsExactly("status.podIP", "status.podIP");
        assertThat(container.yaml().texts("$.ports[?(@.name == 'management')].containerPort"))
                .containsExactly(container.plain("MANAGEMENT_SERVER_PORT").orElseThrow())
                .doesNotContain(container.plain("SERVER_PORT").orElseThrow());
    }

    @Test
    void asksForProcessorAndMemoryAndHasLimitOfMemory() {
        assertThat(container.yaml().map("$.resources.requests").keySet()).hasToString("[cpu, memory]");
        assertThat(container.yaml().map("$.resources.limits").keySet()).hasToString("[memory]");
    }

    @Test
    void mayDoNothingThatItsWorkDoesNotNeed() {
        assertThat(container.yaml().map("$.securityContext"))
                .isEqualTo(Map.of(
                        "allowPrivilegeEscalation",
                        false,
                        "readOnlyRootFilesystem",
                        true,
                        "capabilities",
                        Map.of("drop", List.of("ALL"))));
        assertThat(container.pod().map("$.securityContext"))
                .isEqualTo(Map.of(
                        "runAsNonRoot",
                        true,
                        "runAsUser",
                        10001,
                        "runAsGroup",
                        10001,
                        "fsGroup",
                        10001,
                        "seccompProfile",
                        Map.of("type", "RuntimeDefault")));
        assertThat(container.pod().text("$.automountServiceAccountToken")).isEqualTo("false");
    }

    @Test
    void readsNoSettingFromTheNamesOfItsNeighbours() {
        assertThat(container.pod().text("$.enableServiceLinks")).isEqualTo("false");
    }

    @Test
    void writesToItsTemporaryFolderOnly() {
        assertThat(container.yaml().texts("$.volumeMounts[?(!(@.readOnly == true))].mountPath"))
                .containsExactly("/tmp");
    }

    @Test
    void hasTimeToFinishRequestsInFlight() {
        var pause = container.yaml().number("$.lifecycle.preStop.sleep.seconds");
        var finish =
                container.plain("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE").orElseThrow();
        assertThat(container.pod().number("$.terminationGracePeriodSeconds"))
                .isGreaterThan(pause + Integer.parseInt(finish.replace("s", "")));
    }

    @Test
    void takesSecretsByReferenceOnly() {
        assertThat(container.environment())
                .filteredOn(variable -> variable.name().matches(".*(PASSWORD|SECRET|TOKEN|JAAS_CONFIG).*"))
                .isNotEmpty()
                .allSatisfy(variable -> {
                    assertThat(variable.plain()).isEmpty();
                    assertThat(variable.secret()).isPresent();
                });
        assertThat(container.environment())
                .flatExtracting(variable -> variable.plain().stream().toList())
                .noneMatch(value -> value.toLowerCase(Locale.ROOT).contains("password="));
    }

    @Test
    void worksAsAnotherRoleThanTheOwnerOfItsTables() {
        assertThat(container.environment().stream()
                        .filter(variable -> variable.name().matches("SPRING_DATASOURCE_USERNAME|SPRING_LIQUIBASE_USER"))
                        .map(variable -> variable.secret().orElseThrow()))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }
}
