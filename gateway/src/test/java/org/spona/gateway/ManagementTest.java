package org.spona.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementTest {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Browser operator = new Browser(gateway.management());

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void tellsHealthOnItsOwnPort(String address) {
        assertThat(operator.get(address).body()).contains("\"status\":\"UP\"");
    }

    @Test
    void countsRequestsAndRefusals() {
        gateway.browser().get("/api/v1/practices");
        assertThat(operator.get("/actuator/prometheus").body())
                .contains("spona_gateway_refusals_total{code=\"unauthenticated\"}")
                .contains("http_server_requests_seconds_count");
    }

    @Test
    void tellsNothingElse() {
        assertThat(operator.get("/actuator/env").statusCode()).isEqualTo(302);
        assertThat(gateway.browser().get("/actuator/prometheus").statusCode()).isEqualTo(302);
    }
}
