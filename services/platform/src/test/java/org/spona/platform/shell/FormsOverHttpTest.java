package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms as they come over the wire, where the server itself could refuse them. */
@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FormsOverHttpTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @Test
    void takesAPerCentSignThatBeginsNoEscape() throws Exception {
        HttpResponse<String> answer = post(FORM, "title=&_agreed=on&summary=Popust 50% za %C5%BEene");

        assertThat(answer.body()).contains("Popust 50% za žene", "Popunite ovo polje.");
        assertThat(answer.statusCode()).isLessThan(500);
    }

    @Test
    void takesMoreFieldsThanTheServerWould() throws Exception {
        HttpResponse<String> answer = post(FORM, "title=&_agreed=on&summary=Ostaje&" + fields(3000));

        assertThat(answer.body()).contains("Ostaje", "Popunite ovo polje.");
    }

    @Test
    void saysThatAFormIsTooLarge() throws Exception {
        for (String body : new String[] {fields(10_001), "title=" + "x".repeat(1024 * 1024)}) {
            HttpResponse<String> answer = post(FORM, body);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Previše podataka odjednom");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary="})
    void saysThatPartsCannotBeRead(String type) throws Exception {
        HttpResponse<String> answer = post(type, "no part at all");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?title=50%", "?title=%zz&page=%", "?%=1", "?title=a%00b"})
    void opensAPageWhateverItsQueryIs(String query) throws IOException, InterruptedException {
        // The client of the JDK sends no such address.
        try (var socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET /sample/new" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            var status = new String(socket.getInputStream().readNBytes(12), java.nio.charset.StandardCharsets.US_ASCII);
            assertThat(status).matches("HTTP/1.1 [24]..");
        }
    }

    private static String fields(int count) {
        return IntStream.range(0, count).mapToObj(field -> "f" + field + "=").collect(Collectors.joining("&"));
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sample/new"))
                            .header("Content-Type", type)
                            .header("Accept", "text/html")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
