package org.spona.gateway.assets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A first visit costs at most 60 KB over the line, so that it is quick on an old phone in the field. */
class WeightTest {

    private static final int FIRST_PAGE = 60_000;

    /** What the HTML of the first page takes of it: 3 KB of shell and its own words; other services' blocks come after. */
    private static final int HTML = 4_000;

    @Test
    void stylesAndScriptsLeaveRoomForThePage() throws IOException {
        var weight = compressed("classpath*:META-INF/resources/webjars/bootstrap/*/css/bootstrap.min.css")
                + compressed("classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js")
                + compressed("classpath:static/assets/spona.css")
                + compressed("classpath:static/assets/spona.js");
        assertThat(weight).isLessThan(FIRST_PAGE - HTML);
    }

    private static int compressed(String pattern) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources(pattern);
        assertThat(files).as(pattern).hasSize(1);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            byte[] sent = pattern.contains("static")
                    ? Slimming.slim(pattern, files[0].getContentAsString(UTF_8)).getBytes(UTF_8)
                    : files[0].getContentAsByteArray();
            zip.write(sent);
        }
        return bytes.size();
    }
}
