package org.spona.infra.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.spona.infra.evaluation.Crowd;
import org.spona.infra.evaluation.Latencies;
import org.spona.infra.evaluation.MadeUpPractices;

/** Many people who search at the same time; each search goes through the gateway and, as Elasticsearch gets it, directly, in turns. */
final class SearchLoad {

    private final Caller reader;
    private final URI elasticsearch;
    private final List<SearchRelay.Search> direct = new ArrayList<>();

    /** Asks each query once, to see what Elasticsearch is asked. */
    SearchLoad(Caller reader, SearchRelay relay, URI elasticsearch) {
        this.reader = reader;
        this.elasticsearch = elasticsearch;
        MadeUpPractices.QUERIES.forEach(words -> direct.add(relay.note(() -> reader.search(words, 20))));
    }

    /** What came of it. */
    record Outcome(Latencies gateway, Latencies elasticsearch) {

        double ratio() {
            return Latencies.millis(gateway.percentile(95)) / Latencies.millis(elasticsearch.percentile(95));
        }
    }

    /** Lets so many people search for so long. */
    Outcome run(int people, Duration length) throws InterruptedException, ExecutionException {
        var outcome = new Outcome(new Latencies(), new Latencies());
        new Crowd(people).work(length, turn -> ask(turn % MadeUpPractices.QUERIES.size(), outcome));
        return outcome;
    }

    private void ask(int query, Outcome outcome) {
        long began = System.nanoTime();
        reader.search(MadeUpPractices.QUERIES.get(query), 20);
        long between = System.nanoTime();
        Caller.searchDirectly(
                elasticsearch, direct.get(query).path(), direct.get(query).body());
        outcome.gateway().add(began, between);
        outcome.elasticsearch().add(between, System.nanoTime());
    }
}
