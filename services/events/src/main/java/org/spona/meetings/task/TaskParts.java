package org.spona.meetings.task;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The parts of the tasks that the current reader may see. */
interface TaskParts extends Repository<TaskPart, UUID> {

    TaskPart saveAndFlush(TaskPart part);

    /** One whose task she sees too: an institution that was taken out keeps its row, and no page of it. */
    @Query("select part from TaskPart part join fetch part.task where part.id = :id")
    Optional<TaskPart> find(UUID id);

    /** The same row, locked until the transaction ends, so that two words on it come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select part.id from TaskPart part where part.id = :id")
    Optional<UUID> lock(UUID id);
}
