package org.spona.meetings.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An open part waits for its institution and those who write for it, and for those who were invited for it and do not; from the day after its last
 * day for those who gave the task too. The ladder of deadlines tells them of its day.
 */
@Component
class TaskWaiting extends ThingWaiting {

    /** An open part, for one person or for all who write for its institution. */
    private record Open(
            UUID taskId,
            UUID giverId,
            UUID networkId,
            @Nullable UUID organisationId,
            @Nullable UUID personId,
            String title,
            String language,
            LocalDate due,
            Instant givenAt) {

        Stream<Addressee> addressees() {
            return personId == null
                    ? Stream.of(
                            Addressee.writers(Objects.requireNonNull(organisationId), networkId),
                            Addressee.institution(organisationId))
                    : Stream.of(Addressee.person(personId, networkId));
        }
    }

    private static final String OPEN = """
            select p.task_id, p.giver_id, p.network_id, p.organisation_id, asked.person_id, p.title, p.language, p.due, p.given_at
            from task_part_status p cross join lateral (
                select null::uuid as person_id where p.organisation_id is not null
                union all
                select person from unnest(p.people) as person where not exists (select from directory_membership_now m
                    where m.person_id = person and m.organisation_id = p.organisation_id and m.network_id = p.network_id
                        and m.role in ('COORDINATOR', 'EDITOR', 'OFFICER'))) asked
            where p.task_id in (:tasks) and not p.settled order by p.id""";

    private static final String LATE = """
            select distinct p.task_id, p.giver_id, p.network_id, null::uuid as organisation_id, null::uuid as person_id, p.title, p.language, p.due, p.given_at
            from task_part_status p where p.task_id in (:tasks) and not p.settled""";

    private final JdbcClient database;

    TaskWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages) {
        super("task", announcements, messages);
        this.database = database;
    }

    @EventListener
    void on(Task.Event event) {
        changed(event.task().getId());
    }

    @EventListener
    void on(TaskPart.Moved event) {
        changed(event.part().task().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> tasks) {
        Stream<Waiting.Item> asked = open(OPEN, tasks).stream()
                .flatMap(open -> open.addressees().map(addressee -> item(open, "asked", addressee, open.givenAt())));
        Stream<Waiting.Item> late =
                open(LATE, tasks).stream().map(open -> item(open, "late", giver(open), dayAfter(open)));
        Map<String, Waiting.Item> once = Stream.concat(asked, late)
                .collect(Collectors.toMap(
                        item -> item.thingId() + item.addressee().key(), Function.identity(), (one, _) -> one));
        return List.copyOf(once.values());
    }

    private List<Open> open(String statement, Set<UUID> tasks) {
        return database.sql(statement)
                .param("tasks", tasks)
                .query(new SimplePropertyRowMapper<>(Open.class))
                .list();
    }

    private static Addressee giver(Open open) {
        return Addressee.coordinators(new Ownership(open.giverId(), open.networkId(), Visibility.PRIVATE));
    }

    private static Instant dayAfter(Open open) {
        return open.due().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private Waiting.Item item(Open open, String what, Addressee addressee, Instant since) {
        String code = "task.waiting." + what;
        return item(
                        new Thing(open.taskId(), Task.KIND, open.title(), open.language(), "/tasks/" + open.taskId()),
                        addressee,
                        code,
                        since)
                .dueOn(open.due());
    }
}
