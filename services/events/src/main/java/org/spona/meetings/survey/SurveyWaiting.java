package org.spona.meetings.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** While answers are taken a survey waits for the institutions that have sent none: those who write for them, and who sits in a body for them. */
@Component
class SurveyWaiting extends ThingWaiting {

    /** An institution that has not answered, or somebody who sits for it and does not write for it. */
    private record Silent(
            UUID id,
            UUID networkId,
            @Nullable UUID organisationId,
            @Nullable UUID personId,
            String title,
            String language,
            LocalDate until,
            Instant openedAt,
            Instant closesAt) {

        Stream<Addressee> addressees() {
            return personId == null
                    ? Stream.of(
                            Addressee.writers(Objects.requireNonNull(organisationId), networkId),
                            Addressee.institution(organisationId))
                    : Stream.of(Addressee.person(personId, networkId));
        }
    }

    private static final String SILENT = """
            select distinct s.id, s.network_id, asked.organisation_id, asked.person_id, s.title, s.language, s.until, s.opened_at, s.closes_at
            from survey s join survey_part p on p.survey_id = s.id cross join lateral (
                select p.organisation_id, null::uuid as person_id where p.organisation_id is not null
                union all
                select null::uuid, person from unnest(p.people) as person where not exists (select from directory_membership_now m
                    where m.person_id = person and m.organisation_id = p.organisation_id and m.network_id = p.network_id
                        and m.role in ('COORDINATOR', 'EDITOR', 'OFFICER'))) asked
            where s.id in (:surveys) and s.status = 'OPEN' and p.sent_at is null""";

    private final JdbcClient database;

    SurveyWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages) {
        super("survey", announcements, messages);
        this.database = database;
    }

    @EventListener
    void on(Survey.Changed event) {
        changed(event.survey().getId());
    }

    /** An institution has answered. */
    void answered(UUID surveyId) {
        changed(surveyId);
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> surveys) {
        return database
                .sql(SILENT)
                .param("surveys", surveys)
                .query(new SimplePropertyRowMapper<>(Silent.class))
                .list()
                .stream()
                .flatMap(silent -> silent.addressees().map(addressee -> item(silent, addressee)))
                .toList();
    }

    private Waiting.Item item(Silent silent, Addressee addressee) {
        return item(
                        new Thing(
                                silent.id(), Survey.KIND, silent.title(), silent.language(), "/surveys/" + silent.id()),
                        addressee,
                        "survey.waiting",
                        silent.openedAt())
                .dueOn(silent.until())
                .endingAt(silent.closesAt());
    }
}
