package org.spona.cooperation.counter;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.tenancy.Membership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organisations have counted; the database shows each its own alone, and all to the service when it publishes. */
@Component
class CounterNumbers {

    /** What an organisation has counted for a period. */
    record Counted(String period, List<Integer> numbers, Instant savedAt) {}

    private final JdbcClient database;

    CounterNumbers(JdbcClient database) {
        this.database = database;
    }

    void save(Counter counter, Membership of, String period, int[] numbers, UUID personId, Instant now) {
        Integer[] boxed = Arrays.stream(numbers).boxed().toArray(Integer[]::new);
        database.sql("""
                        insert into counter_number (counter_id, organisation_id, network_id, period, numbers, person_id, saved_at)
                        values (:counter, :organisation, :network, :period, :numbers, :person, :now)
                        on conflict (counter_id, organisation_id, period) do update
                        set numbers = excluded.numbers, person_id = excluded.person_id, saved_at = excluded.saved_at""")
                .param("counter", counter.getId())
                .param("organisation", of.organisationId())
                .param("network", of.networkId())
                .param("period", period)
                .param("numbers", boxed)
                .param("person", personId)
                .param("now", Timestamp.from(now))
                .update();
        database.sql("""
                        insert into counter_report (counter_id, organisation_id, network_id, owner_id, owner_network_id, period, saved_at)
                        values (:counter, :organisation, :network, :owner, :ownerNetwork, :period, :now)
                        on conflict (counter_id, organisation_id, period) do update set saved_at = excluded.saved_at""")
                .param("counter", counter.getId())
                .param("organisation", of.organisationId())
                .param("network", of.networkId())
                .param("owner", counter.ownership().organisationId())
                .param("ownerNetwork", counter.ownership().networkId())
                .param("period", period)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What an organisation has counted, by period. */
    List<Counted> of(UUID counterId, UUID organisationId) {
        return database.sql("""
                        select period, numbers, saved_at from counter_number where counter_id = ? and organisation_id = ? order by period desc""")
                .params(counterId, organisationId)
                .query((row, _) -> new Counted(
                        row.getString("period"),
                        Arrays.stream(numbers(row)).boxed().toList(),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    /** How many have counted for each period, as far as the reader may know: all, for the owner's staff. */
    Map<String, Long> reports(UUID counterId) {
        return database
                .sql(
                        "select period, count(*) as organisations from counter_report where counter_id = ? group by period")
                .param(counterId)
                .query((row, _) -> Map.entry(row.getString("period"), row.getLong("organisations")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What all have counted for a period: for the service when it publishes. */
    Map<UUID, int[]> all(UUID counterId, String period) {
        return database
                .sql("select organisation_id, numbers from counter_number where counter_id = ? and period = ?")
                .params(counterId, period)
                .query((row, _) -> Map.entry(row.getObject("organisation_id", UUID.class), numbers(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int[] numbers(ResultSet row) throws SQLException {
        Array array = row.getArray("numbers");
        return Arrays.stream((Integer[]) array.getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
