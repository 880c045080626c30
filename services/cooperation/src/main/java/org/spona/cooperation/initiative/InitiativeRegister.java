package org.spona.cooperation.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.language.FoldedName;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives that the reader may see. */
@Service
@Transactional(readOnly = true)
public class InitiativeRegister {

    private static final String LISTED = """
             from initiative
            where (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            and folded like all (select '% ' || word || '%' from unnest(string_to_array(:words, ' ')) word)""";

    private final Initiatives initiatives;
    private final InitiativeParts parts;
    private final JdbcClient database;

    InitiativeRegister(Initiatives initiatives, InitiativeParts parts, JdbcClient database) {
        this.initiatives = initiatives;
        this.parts = parts;
        this.database = database;
    }

    /**
     * An initiative.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Initiative get(UUID id) {
        return initiatives.get(id);
    }

    /** An initiative, if the reader may see one with this id. */
    public Optional<Initiative> find(UUID id) {
        return initiatives.findById(id);
    }

    /** Initiatives, last changed first. */
    public PageOf<Initiative> list(InitiativeFilter filter, PageRequest page) {
        List<UUID> ids = listed(
                        filter, "select id" + LISTED + " order by updated_at desc, id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        long total =
                listed(filter, "select count(*)" + LISTED).query(Long.class).single();
        Map<UUID, Initiative> found =
                initiatives.findByIdIn(ids).stream().collect(Collectors.toMap(Initiative::getId, Function.identity()));
        return new PageOf<>(
                ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList(), total, page.page(), page.size());
    }

    /** What organisations say of some initiatives. */
    public List<InitiativePart> parts(Collection<UUID> ids) {
        return parts.list(ids);
    }

    /** What the reader's organisation says, if it takes part or would. */
    public Optional<InitiativePart> own(Initiative initiative) {
        return Readers.isVisitor()
                ? Optional.empty()
                : InitiativeStep.other(Readers.get(), initiative)
                        .or(() -> InitiativeStep.party(Readers.get(), initiative))
                        .flatMap(organisation -> parts.find(initiative.getId(), organisation));
    }

    /** Whether the reader writes initiatives: she writes for an organisation. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }

    private JdbcClient.StatementSpec listed(InitiativeFilter filter, String statement) {
        return database.sql(statement)
                .param("status", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("words", FoldedName.of(filter.q()));
    }
}
