package org.spona.regulations.provision;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.text.Doubt;
import org.spona.regulations.text.Level;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a table of texts: one for each line, all of a text written and read in one go. */
public final class ProvisionRows {

    /** Between the places of two lines, so that others fit in without moving those behind. */
    private static final int STRIDE = 1_000;

    static final String COLUMNS = "wid, parent, depth, level, number, sort_key, heading, body, address, doubts";

    private final JdbcClient database;
    private final String table;
    private final String key;

    /**
     * @param table with the columns of {@code provision_text}
     * @param key its column that names the text
     */
    public ProvisionRows(JdbcClient database, String table, String key) {
        this.database = database;
        this.table = table;
        this.key = key;
    }

    /**
     * Writes what has changed in a text. A line that says the same keeps its row, and its place as long as there is room beside it.
     *
     * @param provisions what it says from now on, all of it
     */
    void change(UUID text, Ownership owner, List<Provision> provisions) {
        Map<UUID, Placed> known = placed(text);
        Optional<int[]> places = places(provisions, known);
        if (places.isEmpty()) {
            replace(text, owner, provisions);
            return;
        }
        List<Provision> changed = new ArrayList<>();
        List<Integer> changedPlaces = new ArrayList<>();
        for (int at = 0; at < provisions.size(); at++) {
            Provision provision = provisions.get(at);
            var placed = new Placed(places.get()[at], provision);
            if (placed.equals(known.get(provision.wid()))) {
                known.remove(provision.wid());
            } else {
                changed.add(provision);
                changedPlaces.add(placed.place());
            }
        }
        database.sql("delete from " + table + " where " + key + " = :text and wid = any(:wids)")
                .param("text", text)
                .param("wids", known.keySet().toArray(UUID[]::new))
                .update();
        insert(text, owner, changed, changedPlaces);
    }

    private record Placed(int place, Provision provision) {}

    private Map<UUID, Placed> placed(UUID text) {
        Map<UUID, Placed> placed = new HashMap<>();
        database.sql("select place, " + COLUMNS + " from " + table + " where " + key + " = :text")
                .param("text", text)
                .query((row, _) -> new Placed(row.getInt("place"), read(row)))
                .list()
                .forEach(line -> placed.put(line.provision().wid(), line));
        return placed;
    }

    /** Where the lines stand: those that are known where they stood, others between them; empty when there is no room. */
    private static Optional<int[]> places(List<Provision> provisions, Map<UUID, Placed> known) {
        int[] places = new int[provisions.size()];
        int last = -1;
        int open = 0;
        for (int at = 0; at < places.length; at++) {
            Placed placed = known.get(provisions.get(at).wid());
            if (placed != null && placed.place() > last) {
                if (!spread(places, open, at, last, placed.place())) {
                    return Optional.empty();
                }
                places[at] = placed.place();
                last = placed.place();
                open = at + 1;
            }
        }
        return spread(places, open, places.length, last, last + STRIDE * (places.length - open + 1))
                ? Optional.of(places)
                : Optional.empty();
    }

    /** Gives lines places between two others. */
    private static boolean spread(int[] places, int from, int to, int after, int before) {
        int step = (before - after) / (to - from + 1);
        for (int at = from; at < to; at++) {
            places[at] = after + step * (at - from + 1);
        }
        return step > 0 || from == to;
    }

    /** Writes what a text says in place of what it said. */
    public void replace(UUID text, Ownership owner, List<Provision> provisions) {
        delete(text);
        insert(text, owner, provisions);
    }

    void delete(UUID text) {
        database.sql("delete from " + table + " where " + key + " = :text")
                .param("text", text)
                .update();
    }

    void insert(UUID text, Ownership owner, List<Provision> provisions) {
        insert(
                text,
                owner,
                provisions,
                IntStream.range(0, provisions.size())
                        .mapToObj(at -> at * STRIDE)
                        .toList());
    }

    private void insert(UUID text, Ownership owner, List<Provision> provisions, List<Integer> places) {
        database.sql("insert into " + table + " (" + key + """
                        , organisation_id, network_id, place, wid, parent, depth, level, number,
                            sort_key, heading, body, address, doubts)
                        select :text, :organisation, :network, place, wid, parent, depth, level, number, sort_key, heading, body,
                            address, coalesce(string_to_array(nullif(doubts, ''), ','), '{}')
                        from unnest(cast(:places as integer[]), cast(:wids as uuid[]), cast(:parents as uuid[]), cast(:depths as integer[]), cast(:levels as text[]),
                                cast(:numbers as text[]), cast(:keys as text[]), cast(:headings as text[]), cast(:bodies as text[]),
                                cast(:addresses as text[]), cast(:doubts as text[]))
                            as line (place, wid, parent, depth, level, number, sort_key, heading, body, address, doubts)""")
                .param("text", text)
                .param("organisation", owner.organisationId())
                .param("network", owner.networkId())
                .param("places", places.toArray(Integer[]::new))
                .param("wids", provisions.stream().map(Provision::wid).toArray(UUID[]::new))
                .param(
                        "parents",
                        provisions.stream().map(it -> it.within().orElse(null)).toArray(UUID[]::new))
                .param("depths", provisions.stream().map(Provision::depth).toArray(Integer[]::new))
                .param(
                        "levels",
                        texts(provisions, provision -> provision.level().name()))
                .param("numbers", texts(provisions, Provision::number))
                .param("keys", texts(provisions, Provision::sortKey))
                .param("headings", texts(provisions, Provision::heading))
                .param("bodies", texts(provisions, Provision::text))
                .param("addresses", texts(provisions, Provision::address))
                .param(
                        "doubts",
                        texts(
                                provisions,
                                provision -> provision.doubts().stream()
                                        .map(Doubt::name)
                                        .sorted()
                                        .collect(Collectors.joining(","))))
                .update();
    }

    /** All of a text, in the order of reading. */
    public List<Provision> list(UUID text) {
        return database.sql("select " + COLUMNS + " from " + table + " where " + key + " = :text order by place")
                .param("text", text)
                .query((row, _) -> read(row))
                .list();
    }

    private static String[] texts(List<Provision> provisions, Function<Provision, String> of) {
        return provisions.stream().map(of).toArray(String[]::new);
    }

    static Provision read(ResultSet row) throws SQLException {
        Array doubts = row.getArray("doubts");
        return new Provision(
                row.getObject("wid", UUID.class),
                row.getObject("parent", UUID.class),
                row.getInt("depth"),
                Level.valueOf(row.getString("level")),
                row.getString("number"),
                row.getString("sort_key"),
                row.getString("heading"),
                row.getString("body"),
                row.getString("address"),
                Arrays.stream((String[]) doubts.getArray()).map(Doubt::valueOf).collect(Collectors.toSet()));
    }
}
