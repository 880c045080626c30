package org.spona.infra.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.spona.infra.evaluation.Latencies;
import org.spona.infra.servers.ServerFailure;
import tools.jackson.databind.JsonNode;

/** How soon an officer of another municipality finds what was published. */
final class Freshness {

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Caller author;
    private final Caller editor;
    private final Caller reader;
    private final Random dice = new Random();

    Freshness(Caller author, Caller editor, Caller reader) {
        this.author = author;
        this.editor = editor;
        this.reader = reader;
    }

    /** Publishes one after the other, with a pause between them, while this holds; from the editor's click until it is found. */
    Latencies measure(BooleanSupplier going, Duration pause) throws InterruptedException {
        var latencies = new Latencies();
        while (going.getAsBoolean()) {
            String word = word();
            UUID id = submitted(word);
            long clicked = System.nanoTime();
            editor.write("POST", "/api/v1/practices/" + id + "/publish", Map.of());
            while (!finds(word, id)) {
                if (System.nanoTime() - clicked > PATIENCE.toNanos()) {
                    throw new ServerFailure("Published and not found within " + PATIENCE);
                }
                Thread.sleep(LOOK);
            }
            latencies.add(clicked, System.nanoTime());
            Thread.sleep(pause);
        }
        return latencies;
    }

    private UUID submitted(String word) {
        UUID id = UUID.randomUUID();
        author.write(
                "PUT",
                "/api/v1/practices/" + id,
                Map.of(
                        "title", "Služba " + word,
                        "summary", "Kratko.",
                        "body", "Opis službe.",
                        "language", "sr-Latn",
                        "topics", List.of("HOME_HELP"),
                        "visibility", "REGION"));
        author.write("POST", "/api/v1/practices/" + id + "/submit", Map.of());
        return id;
    }

    private boolean finds(String word, UUID id) {
        JsonNode items = reader.search(word, 5).path("items");
        return items.valueStream().anyMatch(item -> item.path("id").asString().equals(id.toString()));
    }

    /** A word that no other practice has, nor one that is nearly it. */
    private String word() {
        return dice.ints(14, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
