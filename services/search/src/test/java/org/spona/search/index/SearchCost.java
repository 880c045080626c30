package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.nodes.stats.NodeStatsMetric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.spona.infra.evaluation.Crowd;
import org.spona.infra.evaluation.Latencies;
import org.spona.platform.tenancy.Reader;
import org.spona.search.finding.Filters;
import org.spona.search.finding.SearchQuery;

/**
 * What searches cost Elasticsearch: the service's own requests, from eight people in turns without a pause, all together and each part
 * by itself. Processor time is what Elasticsearch counts for its process; other programs on the machine hardly change it.
 */
final class SearchCost {

    private static final Crowd PEOPLE = new Crowd(8);
    private static final int PAGE = 20;

    /** What a search asks the index for. */
    enum Part {
        HITS,
        MARKS,
        FACETS,
        CORRECTIONS;

        static Part of(SearchRequest request) {
            if (request.suggest() != null) {
                return CORRECTIONS;
            }
            if (request.highlight() != null) {
                return MARKS;
            }
            return request.aggregations().isEmpty() ? HITS : FACETS;
        }
    }

    private final ElasticsearchClient elasticsearch;
    private final IndexedSearch search;
    private final Reader reader;
    private final List<String> queries;
    private final List<Map<Part, List<SearchRequest>>> recorded;

    /** Asks each query once, which also warms, and records what the index is asked. */
    SearchCost(
            ElasticsearchClient elasticsearch,
            Understanding understanding,
            String index,
            Reader reader,
            List<String> queries) {
        this.elasticsearch = elasticsearch;
        this.search = new IndexedSearch(elasticsearch, understanding, index);
        this.reader = reader;
        this.queries = queries;
        var recording = new RecordingTransport(elasticsearch._transport());
        var once = new IndexedSearch(new ElasticsearchClient(recording), understanding, index);
        this.recorded = queries.stream()
                .map(words -> {
                    once.search(query(words), reader);
                    return recording.take().stream().collect(Collectors.groupingBy(Part::of));
                })
                .toList();
    }

    /**
     * The table.
     *
     * @param length for how long people search; each part by itself is asked for half as long
     */
    String measure(Duration length) throws IOException, InterruptedException, ExecutionException {
        crowd(this::search, length.dividedBy(2));
        var table = new StringBuilder(line("all", crowd(this::search, length)));
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(
                    part,
                    line(part.name().toLowerCase(Locale.ROOT), crowd(turn -> repeat(part, turn), length.dividedBy(2))));
        }
        parts.values().forEach(table::append);
        return table.toString();
    }

    /** What a crowd has cost. */
    private record Cost(double processorMillis, Latencies latencies) {}

    private Cost crowd(IntConsumer turn, Duration length) throws IOException, InterruptedException, ExecutionException {
        var latencies = new Latencies();
        long before = processorMillis();
        PEOPLE.work(length, number -> {
            long began = System.nanoTime();
            turn.accept(number % queries.size());
            latencies.add(began, System.nanoTime());
        });
        return new Cost((double) (processorMillis() - before) / latencies.count(), latencies);
    }

    private void search(int number) {
        search.search(query(queries.get(number)), reader);
    }

    private void repeat(Part part, int number) {
        try {
            for (SearchRequest request : recorded.get(number).getOrDefault(part, List.of())) {
                elasticsearch.search(request, FindableDocument.class);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long processorMillis() throws IOException {
        return elasticsearch.nodes().stats(stats -> stats.metric(NodeStatsMetric.Process)).nodes().values().stream()
                .mapToLong(node -> Objects.requireNonNull(Objects.requireNonNull(
                                Objects.requireNonNull(node.process()).cpu())
                        .totalInMillis()))
                .sum();
    }

    private static SearchQuery query(String words) {
        return SearchQuery.best(words, Filters.NONE, PAGE);
    }

    private static String line(String name, Cost cost) {
        return String.format(
                Locale.ROOT,
                "  %-12s %6.1f processor ms of Elasticsearch a search   %s%n",
                name,
                cost.processorMillis(),
                cost.latencies());
    }
}
