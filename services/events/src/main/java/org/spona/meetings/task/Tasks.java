package org.spona.meetings.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The tasks that the current reader may see; the database leaves out all others. */
interface Tasks extends Repository<Task, UUID> {

    /** Written at once, with its parts, so that rows which refer to them can follow. */
    Task saveAndFlush(Task task);

    Optional<Task> findById(UUID id);

    /** Those of which an institution has an open part, for which somebody was invited. */
    @Query(nativeQuery = true, value = """
            select t.* from task t where t.status = 'GIVEN' and exists (select from task_part p where p.task_id = t.id
                and p.organisation_id = :organisationId and p.network_id = :networkId and p.people @> array[cast(:personId as uuid)]
                and not p.taken_out and p.status in ('OPEN', 'DOING'))""")
    List<Task> findNaming(UUID personId, UUID organisationId, UUID networkId);

    /** Those of which an institution has an open part. */
    @Query(nativeQuery = true, value = """
            select t.* from task t where t.status = 'GIVEN' and exists (select from task_part p where p.task_id = t.id
                and p.organisation_id = :organisationId and not p.taken_out and p.status in ('OPEN', 'DOING'))""")
    List<Task> findWithOpenPartOf(UUID organisationId);

    /** What somebody gave for an organisation in a network, a colleague has given from now on. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Task set madeBy = :heir where madeBy = :from and ownership.organisationId = :organisationId
            and ownership.networkId = :networkId and status = GIVEN""")
    void handOver(UUID from, UUID organisationId, UUID networkId, UUID heir);
}
