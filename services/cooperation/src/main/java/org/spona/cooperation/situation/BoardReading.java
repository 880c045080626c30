package org.spona.cooperation.situation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The situation boards that the reader may see. */
@Service
@Transactional(readOnly = true)
public class BoardReading {

    private static final Sort LATEST = Sort.by(Sort.Order.desc("updatedAt"), Sort.Order.asc("id"));

    private final SituationBoards boards;
    private final Clock clock;

    BoardReading(SituationBoards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    /**
     * A board.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public SituationBoard get(UUID id) {
        return boards.get(id);
    }

    /** A board, if the reader may see one with this id. */
    public Optional<SituationBoard> find(UUID id) {
        return boards.findByIdAndDiscardedFalse(id);
    }

    /** Boards, last changed first. */
    public PageOf<SituationBoard> list(PageRequest page) {
        return PageOf.of(boards.findByDiscardedFalse(page.sortedBy(LATEST)));
    }

    /** Whether the reader writes boards. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }

    /** What she may do with a board now. */
    public Permissions permissions(SituationBoard board) {
        return Permissions.of(BoardStep.class, board, Readers.get(), clock.instant());
    }
}
