package org.spona.meetings.participation;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of who was there: for people, for the organisation that convenes, and for how long when she came and left. */
@Configuration(proxyBeanMethods = false)
class ParticipationData {

    @Bean
    PersonalData participationsOfPerson() {
        return new PersonalData("participations", """
                select m.title, m.starts, p.minutes, p.joined_at, p.left_at from participation p
                join meeting m on m.id = p.meeting_id join meeting_invitee i on i.id = p.invitee_id
                where i.person_id = :person""", List.of("""
                update participation set joined_at = null, left_at = null
                where invitee_id in (select id from meeting_invitee where person_id = :person)"""));
    }

    @Bean
    OrganisationData participationsOfOrganisation() {
        return OrganisationData.of("participations", """
                select p.meeting_id, i.name, i.organisation_id, i.institution, p.minutes from participation p
                join meeting m on m.id = p.meeting_id join meeting_invitee i on i.id = p.invitee_id
                where m.organisation_id in (:organisations) order by p.meeting_id, i.name, i.id""");
    }

    @Bean
    RetentionRule participationTimesRetention() {
        return new RetentionRule("when people came and left", Duration.ofDays(30), """
                update participation set joined_at = null, left_at = null
                where (joined_at is not null or left_at is not null)
                    and meeting_id in (select id from meeting where ends < :before)""");
    }
}
