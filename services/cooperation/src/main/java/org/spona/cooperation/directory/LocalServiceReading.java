package org.spona.cooperation.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.language.FoldedName;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The services that the reader may see. */
@Service
@Transactional(readOnly = true)
public class LocalServiceReading {

    /** Words are found where a word of the entry begins like them, but for their endings: "povratnike" finds "povratnici". */
    private static final String LISTED = """
             from local_service
            where (:kind::text is null or kind = :kind) and (:organisation::uuid is null or organisation_id = :organisation)
            and status <> 'CLOSED'
            and folded like all (select '% ' || left(word, greatest(length(word) - 2, least(length(word), 4))) || '%'
                from unnest(string_to_array(:words, ' ')) word)""";

    private final LocalServices services;
    private final JdbcClient database;

    LocalServiceReading(LocalServices services, JdbcClient database) {
        this.services = services;
        this.database = database;
    }

    /**
     * A service.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public LocalService get(UUID id) {
        return services.get(id);
    }

    /** A service, if the reader may see one with this id. */
    public Optional<LocalService> find(UUID id) {
        return services.findById(id);
    }

    /** Services that are not closed, by name. */
    public PageOf<LocalService> list(LocalServiceFilter filter, PageRequest page) {
        List<UUID> ids = listed(filter, "select id" + LISTED + " order by folded, id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        long total =
                listed(filter, "select count(*)" + LISTED).query(Long.class).single();
        Map<UUID, LocalService> found =
                services.findByIdIn(ids).stream().collect(Collectors.toMap(LocalService::getId, Function.identity()));
        return new PageOf<>(
                ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList(), total, page.page(), page.size());
    }

    /** Whether the reader enters services. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }

    private JdbcClient.StatementSpec listed(LocalServiceFilter filter, String statement) {
        return database.sql(statement)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("organisation", filter.organisation())
                .param("words", FoldedName.of(filter.q()));
    }
}
