package org.spona.members.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.language.Labels;
import org.spona.platform.language.Moments;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells those for whom something waits that its day comes near, is there, or has passed: whatever any service announces as waiting by a
 * day, each person when that day has begun where she lives and where the installation is. From the day itself on, the administrators of the organisation that is asked are told too. One step of one deadline is told once; an organisation for
 * which nobody could be told is written to at its own address.
 */
@Component
class DeadlineLadder {

    /** So many days before the deadline, or after it, people are told. */
    private static final List<Integer> STEPS = List.of(30, 7, 1, 0, -7);

    /** A step that could not be told for longer is passed over: the next one comes. Of several that are reached, the last one is told. */
    private static final int LATEST = 3;

    private static final String WRITERS = "writers/";

    /** A step of a deadline that nobody has been told of. */
    record Step(UUID waitingId, String addressee, String address, String title, LocalDate dueOn, int days) {}

    private final JdbcClient database;
    private final OrganisationMail organisations;
    private final MessageSource messages;
    private final Moments moments;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;
    private final ItemWork work;

    DeadlineLadder(
            JdbcClient database,
            OrganisationMail organisations,
            MessageSource messages,
            Moments moments,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.database = database;
        this.organisations = organisations;
        this.messages = messages;
        this.moments = moments;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
        this.work = new ItemWork("deadline-worker", transaction, setAside);
    }

    /** Tells one step; false when all are told. */
    boolean tellNext() {
        return work.doNext(this::lockNext, this::tell, Step::waitingId, (step, _) -> note(step));
    }

    private Optional<Step> lockNext() {
        return database.sql("""
                        select w.id as waiting_id, w.addressee, w.address, w.title, w.due_on, days
                        from waiting w cross join unnest(cast(:steps as integer[])) as days
                        where w.addressee is not null and w.due_on is not null and w.due_at is null
                            and w.since <= :now and (w.until is null or w.until > :now)
                            and days = (select min(reached) from unnest(cast(:steps as integer[])) as reached
                                where w.due_on - reached <= cast(:today as date))
                            and w.due_on - days >= cast(:today as date) - :latest
                            and w.due_on - days >= cast(w.since at time zone :zone as date)
                            and not exists (select from deadline_step d
                                where d.waiting_id = w.id and d.due_on = w.due_on and d.days = days.days)
                        limit 1 for no key update of w skip locked""")
                .param("steps", STEPS.toString().replace('[', '{').replace(']', '}'))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.now(clock.withZone(zone)))
                .param("latest", LATEST)
                .param("zone", zone.getId())
                .query(new SimplePropertyRowMapper<>(Step.class))
                .optional();
    }

    private void tell(Step step) {
        note(step);
        if (tell(step, step.addressee()) == 0) {
            organisations.remind(step, locale -> text(step).in(locale.toLanguageTag()));
        }
        if (step.days() <= 0 && step.addressee().startsWith(WRITERS)) {
            String organisation = step.addressee().substring(WRITERS.length()).split("/", -1)[0];
            tell(step, Addressee.voice(UUID.fromString(organisation)).key());
        }
        events.publishEvent(new NotificationIntake.Arrived());
    }

    /** How many people with an account may be meant, who have not been told of this step. */
    private int tell(Step step, String addressee) {
        return database.sql("""
                        insert into notification (id, person_id, kind, addressee, waiting_id, address, text, reason, at, due_at)
                        select :id, p.id, 'DEADLINE', :addressee, :waiting, :address, cast(:text as jsonb), cast(:reason as jsonb),
                            greatest(:now, her.day), greatest(now(), her.day)
                        from possible_addressees(:addressee) as person join person p on p.id = person and p.subject is not null
                            cross join lateral (select cast(:day as timestamp) at time zone coalesce(p.zone, :zone) as day) her
                        on conflict do nothing""")
                .param("id", UUID.nameUUIDFromBytes(step.toString().getBytes(UTF_8)))
                .param("addressee", addressee)
                .param("waiting", step.waitingId())
                .param("address", step.address())
                .param("text", json(text(step)))
                .param("reason", json(Labels.of(messages, "notification.reason.deadline")))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", step.dueOn().minusDays(step.days()).atStartOfDay())
                .param("zone", zone.getId())
                .update();
    }

    private Labels text(Step step) {
        String code = "notification.deadline."
                + switch (Integer.signum(step.days())) {
                    case 1 -> "ahead";
                    case 0 -> "today";
                    default -> "passed";
                };
        return Labels.ofEach(locale ->
                messages.getMessage(code, new Object[] {moments.date(step.dueOn(), locale)}, locale));
    }

    private static String json(Labels labels) {
        return JsonMapper.shared().writeValueAsString(labels);
    }

    private void note(Step step) {
        database.sql("insert into deadline_step (waiting_id, due_on, days) values (?, ?, ?) on conflict do nothing")
                .params(step.waitingId(), step.dueOn(), step.days())
                .update();
    }
}
