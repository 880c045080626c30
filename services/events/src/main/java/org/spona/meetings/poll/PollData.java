package org.spona.meetings.poll;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of date polls: for people, for the organisation that asks, and for how long. */
@Configuration(proxyBeanMethods = false)
class PollData {

    @Bean
    PersonalData pollAnswersOfPerson() {
        return new PersonalData("poll-answers", """
                select m.title, a.answered_at, o.starts_at, o.ends_at, a.answers ->> o.id::text as answer
                from meeting_poll_answer a join meeting_invitee i on i.id = a.invitee_id
                join meeting_poll p on p.id = a.poll_id join meeting m on m.id = p.meeting_id
                join meeting_poll_option o on o.poll_id = p.id
                where i.person_id = :person order by a.answered_at, o.starts_at""", List.of("""
                delete from meeting_poll_answer where invitee_id in (select id from meeting_invitee where person_id = :person)"""));
    }

    @Bean
    OrganisationData pollsOfOrganisation() {
        return OrganisationData.of("polls", """
                select p.meeting_id, p.zone, p.deadline, p.opened_at, p.closed_at, o.starts_at, o.ends_at,
                    o.id = p.chosen_option as chosen, p.reason
                from meeting_poll p join meeting m on m.id = p.meeting_id join meeting_poll_option o on o.poll_id = p.id
                where m.organisation_id in (:organisations) order by p.opened_at, p.id, o.starts_at""");
    }

    @Bean
    RetentionRule pollAnswersRetention() {
        return new RetentionRule("answers to date polls", Duration.ofDays(90), """
                delete from meeting_poll_answer where poll_id in (select id from meeting_poll where closed_at < :before)""");
    }
}
