package org.spona.knowledge.exchange.job;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.knowledge.exchange.PlaceAnswer;
import org.spona.knowledge.exchange.PlaceAnswer.Treatment;
import org.spona.knowledge.exchange.PlaceKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the current reader said about places that her imports name. Every method belongs into a transaction of the caller. */
@Component
class PlaceTable {

    private final JdbcClient database;

    PlaceTable(JdbcClient database) {
        this.database = database;
    }

    Map<PlaceKey, PlaceAnswer> list(UUID jobId) {
        return database
                .sql("select * from import_place where job_id = ?")
                .param(jobId)
                .query((row, number) -> Map.entry(
                        new PlaceKey(row.getString("country"), row.getString("name")),
                        new PlaceAnswer(
                                Treatment.valueOf(row.getString("treatment")),
                                row.getObject("municipality_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(UUID jobId, PlaceKey place, PlaceAnswer answer) {
        database.sql("""
                        insert into import_place (job_id, country, name, treatment, municipality_id) values (?, ?, ?, ?, ?)
                        on conflict (job_id, country, name) do update
                        set treatment = excluded.treatment, municipality_id = excluded.municipality_id""")
                .param(jobId)
                .param(place.country())
                .param(place.name())
                .param(answer.treatment().name())
                .param(answer.municipalityId())
                .update();
    }
}
