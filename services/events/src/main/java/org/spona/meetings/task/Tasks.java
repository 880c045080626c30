package org.spona.meetings.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The tasks that the current reader may see; the database leaves out all others. */
interface Tasks extends Repository<Task, UUID> {

    /** Written at once, with its parts, so that rows which refer to them can follow. */
    Task saveAndFlush(Task task);

    Optional<Task> findById(UUID id);

    List<Task> findByIdIn(Collection<UUID> ids);
}
