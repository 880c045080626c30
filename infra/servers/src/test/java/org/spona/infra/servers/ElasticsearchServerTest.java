package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class ElasticsearchServerTest {

    private final URI uri = SharedServers.elasticsearch().uri();

    @Test
    void findsInLatinWhatWasWrittenInCyrillic() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            send(client, "PUT", "/letters", """
                    {"mappings": {"properties": {"title": {"type": "text", "analyzer": "south_slavic_folded"}}}}""");
            send(client, "PUT", "/letters/_doc/1?refresh=true", "{\"title\": \"Помоћ у кући\"}");

            assertThat(send(client, "POST", "/letters/_search", """
                    {"query": {"match": {"title": "pomoc"}}}""")).contains("Помоћ у кући");
        }
    }

    private String send(HttpClient client, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return answer.body();
    }
}
