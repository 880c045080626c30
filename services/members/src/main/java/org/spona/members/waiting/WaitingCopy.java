package org.spona.members.waiting;

import java.util.Collection;
import java.util.Map;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the services announce, so that it is there when they are not. */
@Service
public class WaitingCopy {

    private static final String KEEP = """
            insert into waiting as known (id, version, addressee, reason, title, language, action, address, due_on, due_at, since, until)
            select cast(said ->> 'id' as uuid), cast(said ->> 'version' as bigint),
                item ->> 'addressee', item -> 'reason', item ->> 'title', item ->> 'language', item -> 'action', item ->> 'address',
                cast(item #>> '{due,day}' as date), cast(item #>> '{due,moment}' as timestamptz),
                cast(item ->> 'since' as timestamptz), cast(item ->> 'until' as timestamptz)
            from (select cast(:announced as jsonb) as said) announced cross join lateral (select said -> 'item' as item) its
            on conflict (id) do update set (version, addressee, reason, title, language, action, address, due_on, due_at, since, until)
                = (excluded.version, excluded.addressee, excluded.reason, excluded.title, excluded.language, excluded.action,
                    excluded.address, excluded.due_on, excluded.due_at, excluded.since, excluded.until)
            where known.version < excluded.version""";

    private final NamedParameterJdbcTemplate batches;

    WaitingCopy(NamedParameterJdbcTemplate batches) {
        this.batches = batches;
    }

    /** What members announces itself is on the list with the change, before it comes back by the topic. */
    @EventListener
    public void on(WaitingAnnouncements.Announced announced) {
        keep(announced.entries());
    }

    /** Keeps the newest version of each of these; to be called as the service. */
    @Transactional
    public void keep(Collection<Waiting> announced) {
        batches.batchUpdate(
                KEEP,
                SqlParameterSourceUtils.createBatch(announced.stream()
                        .map(JsonMapper.shared()::writeValueAsString)
                        .map(json -> Map.of("announced", json))
                        .toList()));
    }
}
