package org.spona.cooperation.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The projects that the current reader may see; the database leaves out all others. */
interface Projects extends Repository<Project, UUID> {

    Project save(Project project);

    /** Written at once, so that it shows whether its id was free. */
    Project saveAndFlush(Project project);

    void delete(Project project);

    Optional<Project> findById(UUID id);

    List<Project> findByIdIn(Collection<UUID> ids);

    /**
     * The project with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Project get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
