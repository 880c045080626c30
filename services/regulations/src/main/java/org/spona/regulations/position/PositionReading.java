package org.spona.regulations.position;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
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
            """ + SearchedWords.CONDITION;

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
        return new Listing(database, LISTED)
                .with("status", filter.state())
                .searching(filter.q())
                .lastChangedFirst(page, positions::findByIdIn);
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
}
