package org.spona.regulations.position;

import java.util.Collection;
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

/** The joint positions that the reader may see. */
@Service
@Transactional(readOnly = true)
public class PositionReading {

    private static final String LISTED = """
             from regulation_position
            where (:status::text is null or status = :status)
            and folded like all (select '% ' || word || '%' from unnest(string_to_array(:words, ' ')) word)""";

    private final Positions positions;
    private final Signatures signatures;
    private final PointAnswers answers;
    private final JdbcClient database;

    PositionReading(Positions positions, Signatures signatures, PointAnswers answers, JdbcClient database) {
        this.positions = positions;
        this.signatures = signatures;
        this.answers = answers;
        this.database = database;
    }

    /**
     * A joint position.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Position get(UUID id) {
        return positions.get(id);
    }

    /** A joint position, if the reader may see one with this id. */
    public Optional<Position> find(UUID id) {
        return positions.findById(id);
    }

    /** Joint positions, last changed first. */
    public PageOf<Position> list(PositionFilter filter, PageRequest page) {
        List<UUID> ids = listed(
                        filter, "select id" + LISTED + " order by updated_at desc, id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        long total =
                listed(filter, "select count(*)" + LISTED).query(Long.class).single();
        Map<UUID, Position> found =
                positions.findByIdIn(ids).stream().collect(Collectors.toMap(Position::getId, Function.identity()));
        return new PageOf<>(
                ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList(), total, page.page(), page.size());
    }

    /** Who is asked to sign some positions, as far as the reader may know: those who have signed, and her own. */
    public List<Signature> signatures(Collection<UUID> ids) {
        return signatures.list(ids);
    }

    /** What the addressees say of the points of some positions. */
    public List<PointAnswer> answers(Collection<UUID> ids) {
        return answers.list(ids);
    }

    /** What the reader's organisation says, if it is asked to sign. */
    public Optional<Signature> own(Position position) {
        return PositionStep.signatory(Readers.get(), position)
                .flatMap(organisation -> signatures.list(List.of(position.getId())).stream()
                        .filter(signature -> signature.organisationId().equals(organisation))
                        .findFirst());
    }

    /** Whether the reader writes positions: she is of the staff of a network. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::staffs);
    }

    private JdbcClient.StatementSpec listed(PositionFilter filter, String statement) {
        return database.sql(statement)
                .param("status", filter.state() == null ? null : filter.state().name())
                .param("words", FoldedName.of(filter.q()));
    }
}
