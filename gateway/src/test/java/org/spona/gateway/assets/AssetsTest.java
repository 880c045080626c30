package org.spona.gateway.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.gateway.Browser;
import org.spona.gateway.RunningGateway;

class AssetsTest {

    private static final String BOOTSTRAP = "/webjars/bootstrap/5.3.8/css/bootstrap.min.css";
    private static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final Browser browser = RunningGateway.shared().browser();

    @Test
    void areKeptByBrowsersForAYearWhenTheirAddressNamesTheVersion() {
        HttpResponse<String> answer = browser.get(BOOTSTRAP);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void areAskedForAgainWithoutBeingSentAgain() {
        HttpResponse<String> answer = browser.get("/assets/spona.css");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).startsWith("max-age=600, public");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get("/assets/spona.css", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void fitWithAPageIntoSixtyKilobytes() {
        long size = 0;
        for (String file : List.of(BOOTSTRAP, HTMX, "/assets/spona.css", "/assets/spona.js")) {
            HttpResponse<String> answer = browser.get(file, "Accept-Encoding", "gzip");
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Encoding")).as(file).contains("gzip");
            assertThat(answer.headers().firstValue("Vary")).as(file).isPresent();
            size += browser.size(file, "Accept-Encoding", "gzip");
        }
        // The rest is for the page itself.
        assertThat(size).isLessThan(57_000);
    }

    @Test
    void tellsRobotsWhatIsPublic() {
        assertThat(browser.get("/robots.txt").body())
                .contains("Disallow: /search\n")
                .contains("/sitemap.xml");
    }
}
