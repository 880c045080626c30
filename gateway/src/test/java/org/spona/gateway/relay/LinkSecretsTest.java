package org.spona.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spona.gateway.Browser;
import org.spona.gateway.LogLines;
import org.spona.gateway.RawConnection;
import org.spona.gateway.RunningGateway;

/** Whoever has the address of a link may use it, so it stays between the mail and the service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkSecretsTest {

    private static final String SECRET = "dGhlLXNlY3JldA";

    /** As they are sent, and as they arrive after a mail program's full stop or a slash too many. */
    private static final List<String> LINKS = List.of(
            "/meetings/answers/" + SECRET,
            "/meetings/answers/" + SECRET + "?odgovor=da",
            "/meetings/answers/" + SECRET + "/",
            "/meetings/calendar/" + SECRET + ".ics",
            "/meetings/notices/" + SECRET,
            "/meetings/notices/" + SECRET + "/resume",
            "/knowledge/notices/" + SECRET,
            "/regulations/notices/" + SECRET + ".",
            "/api/v1/meetings/answers/" + SECRET);

    private final RunningGateway gateway = RunningGateway.start();
    private final Browser browser = gateway.browser();

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void areInNoLogNoMetricAndNoTrace() {
        try (var log = new LogLines()) {
            LINKS.forEach(link -> {
                browser.get(link);
                browser.send("POST", link, BodyPublishers.ofString("x=y"));
            });
            String broken = "GET /meetings/answers/" + SECRET + "%zz{ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
            RawConnection.answer(gateway.address(), broken);
            gateway.neighbour().crash();
            LINKS.forEach(browser::get);
            gateway.neighbour().comeBack();

            assertThat(log.text())
                    .contains("/meetings/answers/***", "/meetings/calendar/***", "/meetings/notices/***")
                    .doesNotContain(SECRET);
        }
        assertThat(new Browser(gateway.management()).get("/actuator/prometheus").body())
                .contains("http_client_requests_seconds_count")
                .doesNotContain(SECRET);
        assertThat(gateway.spans().toString())
                .contains("/meetings/answers/***", "exception")
                .doesNotContain(SECRET);
    }

    @Test
    void goNoFurtherAsReferrers() {
        assertThat(LINKS)
                .allSatisfy(link -> assertThat(browser.get(link).headers().allValues("Referrer-Policy"))
                        .containsExactly("no-referrer"));
    }

    @Test
    void queriesStayOutOfTracesToo() {
        browser.get("/practices?q=ime-i-prezime");
        gateway.browser().signedIn().get("/practices?q=ime-i-prezime");

        assertThat(gateway.spans().toString()).contains("/practices").doesNotContain("ime-i-prezime");
    }
}
