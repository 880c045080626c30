package org.spona.cooperation.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.cooperation.indicator.PlatformCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Protocols that hold for each of their parties: from the day on which they come into force until they are over, or the party leaves. */
@Component
class ProtocolsInForce implements PlatformCount {

    static final String KEY = "protocols-in-force";

    private final JdbcClient database;

    ProtocolsInForce(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Counting counting() {
        return Counting.AT_END;
    }

    @Override
    public List<Counted> list(Set<UUID> networks, LocalDate last) {
        return database.sql("""
                        select p.id, part.organisation_id, p.in_force_on, least(p.over_on, part.left_on) as until
                        from protocol p join protocol_part part on part.protocol_id = p.id and part.organisation_id is not null
                        where p.network_id = any(cast(:networks as uuid[])) and p.in_force_on <= :last""")
                .param("networks", networks.toArray(UUID[]::new))
                .param("last", last)
                .query((row, _) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("in_force_on", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }
}
