package org.spona.cooperation.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.cooperation.indicator.PlatformCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Initiatives that run or have run, in the period in which they began, for whoever leads them and for each party that has not left. */
@Component
class InitiativesBegun implements PlatformCount {

    static final String KEY = "initiatives-begun";

    private final JdbcClient database;

    InitiativesBegun(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Counting counting() {
        return Counting.IN_PERIOD;
    }

    @Override
    public List<Counted> list(Set<UUID> networks, LocalDate last) {
        return database.sql("""
                        select i.id, party, i.starts_on
                        from initiative i cross join unnest(i.organisation_id || i.reader_organisations) party
                        where i.network_id = any(cast(:networks as uuid[])) and i.status in ('RUNNING', 'CLOSED') and i.starts_on <= :last""")
                .param("networks", networks.toArray(UUID[]::new))
                .param("last", last)
                .query((row, _) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getObject("party", UUID.class),
                        row.getObject("starts_on", LocalDate.class),
                        null))
                .list();
    }
}
