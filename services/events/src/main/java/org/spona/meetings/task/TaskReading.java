package org.spona.meetings.task;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks and their parts, as far as the reader sees them. */
@Service
@Transactional(readOnly = true)
public class TaskReading {

    private final Tasks tasks;
    private final TaskParts parts;

    TaskReading(Tasks tasks, TaskParts parts) {
        this.tasks = tasks;
        this.parts = parts;
    }

    /** The task with this id, if the reader may see it. */
    public Optional<Task> find(UUID id) {
        return tasks.findById(id);
    }

    /**
     * The task with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Task get(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** The part with this id, if the reader may see its task, and its institution is still asked. */
    public Optional<TaskPart> findPart(UUID id) {
        return parts.find(id).filter(part -> !part.takenOut());
    }

    /**
     * The part with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public TaskPart getPart(UUID id) {
        return findPart(id).orElseThrow(Refusal::notFound);
    }

    /** Whether the reader may give tasks at all. */
    public boolean mayGive() {
        return Readers.get().isAnywhere(Role::coordinates)
                || !Readers.get().keptBodies().isEmpty();
    }
}
