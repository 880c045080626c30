package org.spona.infra.load;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.infra.up.Installation;

/** Twenty indicators of the demo's association, of which so many municipalities have told a value for each of twelve months. */
final class LargeRollup {

    static final int INDICATORS = 20;
    static final int PERIODS = 12;

    private static final int YEAR = 2025;

    /** As writers of each municipality: what they report. The owner's staff approve it afterwards. */
    private static final String REPORTING = """
            insert into measurement (id, indicator_id, organisation_id, network_id, owner_id, owner_network_id, period, last_day, status,
                amount, words, unknown, parts, note, reason, reported_at, updated_at, version)
            select gen_random_uuid(), i.id, r.organisation_id, r.network_id, i.organisation_id, i.network_id,
                to_char(month, 'YYYY-MM'), (month + interval '1 month - 1 day')::date, 'REPORTED',
                1 + abs(hashtext(r.organisation_id || to_char(month, 'MM'))) %% 100, '', false, '[]', '', '', now(), now(), 0
            from indicator i
            join directory_roster r on r.network_id = i.network_id and r.joined
            join generate_series(date '%1$d-01-01', date '%1$d-12-01', interval '1 month') month on true
            where i.id = any (?)
            on conflict do nothing""".formatted(YEAR);

    private static final String APPROVING = """
            update measurement set status = 'APPROVED', approved_at = now() where indicator_id = any (?) and status = 'REPORTED'""";

    private final Caller author;
    private final Municipalities members;
    private final UUID[] indicators =
            Stream.generate(UUID::randomUUID).limit(INDICATORS).toArray(UUID[]::new);
    private UUID network = UUID.randomUUID();
    private UUID owner = UUID.randomUUID();

    LargeRollup(Installation house) {
        this.author = new Caller(house, "urednik@skgo.example");
        this.members = new Municipalities(house.database("cooperation"));
    }

    /** Begins to measure the indicators. */
    void publish() {
        IntStream.range(0, INDICATORS).forEach(number -> {
            String address = "/api/v1/indicators/" + indicators[number];
            author.write(
                    "PUT",
                    address,
                    Map.of(
                            "title", "Pokazatelj " + (number + 1),
                            "definition", "",
                            "language", "sr-Latn",
                            "kind", "COUNT",
                            "unit", "",
                            "frequency", "MONTH",
                            "reporters", "MEMBERS",
                            "summable", true,
                            "open", true,
                            "visibility", "NETWORK"));
            var begun = author.write("POST", address + "/activate", Map.of());
            network = UUID.fromString(begun.path("networkId").asString());
            owner = UUID.fromString(begun.path("organisationId").asString());
        });
    }

    /**
     * Has so many municipalities tell what they measured.
     *
     * @return where all of it is put together, municipality by municipality
     */
    String measured(int municipalities) {
        members.join(network, municipalities);
        members.work(connection -> {
            try (var reader = connection.prepareStatement("""
                            select set_config('spona.networks', array[?]::text, true),
                                set_config('spona.staff', array[reader_pair(?, ?)]::text, true)""");
                    var writers = connection.prepareStatement("""
                            select set_config('spona.writers', array_agg(reader_pair(organisation_id, network_id))::text, true)
                            from directory_roster where network_id = ? and joined""");
                    var reporting = connection.prepareStatement(REPORTING);
                    var approving = connection.prepareStatement(APPROVING)) {
                var all = connection.createArrayOf("uuid", indicators);
                reader.setObject(1, network);
                reader.setObject(2, owner);
                reader.setObject(3, network);
                reader.execute();
                writers.setObject(1, network);
                writers.execute();
                reporting.setArray(1, all);
                reporting.executeUpdate();
                approving.setArray(1, all);
                approving.executeUpdate();
            }
        });
        return "/api/v1/indicators/rollup?level=MUNICIPALITY&until=%d-12&periods=%d&indicator=%s"
                .formatted(
                        YEAR, PERIODS, Stream.of(indicators).map(UUID::toString).collect(Collectors.joining(",")));
    }

    /** The page of the first of them. */
    String page() {
        return "/indicators/%s?level=MUNICIPALITY&until=%d-12".formatted(indicators[0], YEAR);
    }
}
