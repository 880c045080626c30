package org.spona.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.gateway.relay.ServiceProperties.Service;
import org.spona.gateway.relay.ServiceProperties.Uploads;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;

class RoutesTest {

    private static final Service MEMBERS = service("/bodies/**", "/api/v1/bodies/**");
    private static final Service EVENTS =
            service("/meetings/**", "/bodies/*/reports/**", "/api/v1/bodies/*/reports/**");
    private static final ServiceProperties BOTH = new ServiceProperties(Map.of("members", MEMBERS, "events", EVENTS));

    @ParameterizedTest
    @CsvSource({
        "/bodies, true, false",
        "/bodies/1, true, false",
        "/bodies/1/edit, true, false",
        "/bodies/1/reports, false, true",
        "/bodies/1/reports/2026/edit, false, true",
        "/api/v1/bodies/1/reports/2026, false, true",
        "/api/v1/bodies/1/seats, true, false",
        "/meetings/1, false, true"
    })
    void leadToTheServiceThatOwnsThemWhateverTheOrder(String path, boolean members, boolean events) {
        ServerRequest request = ServerRequest.create(new MockHttpServletRequest("GET", path), List.of());

        assertThat(Routes.withoutThoseWithin(MEMBERS, BOTH).test(request)).isEqualTo(members);
        assertThat(Routes.withoutThoseWithin(EVENTS, BOTH).test(request)).isEqualTo(events);
    }

    private static Service service(String... paths) {
        return new Service(
                URI.create("http://localhost"),
                List.of(paths),
                Duration.ofSeconds(1),
                DataSize.ofMegabytes(1),
                1,
                new Uploads(List.of(), Duration.ofSeconds(1), DataSize.ofMegabytes(1), 1));
    }
}
