package org.spona.meetings.invitation;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The meetings that an organisation convenes, how they changed, and who was invited. Addresses of guests and their words to the organiser
 * are theirs and hers.
 */
@Configuration(proxyBeanMethods = false)
class MeetingOrganisationData {

    @Bean
    OrganisationData meetingsOfOrganisation() {
        return OrganisationData.of("meetings", """
                select m.id, m.network_id, m.visibility, m.status, m.title, m.purpose, m.language, m.starts_at, m.ends_at, m.zone, m.place,
                    m.kind, m.roles, m.day_uncertain, m.told_days, m.agenda, l.link as online, m.sent_at, m.cancelled_at, m.cancel_reason, m.updated_at
                from meeting m left join meeting_online l on l.meeting_id = m.id
                where m.organisation_id in (:organisations) order by m.starts desc nulls last, m.id""");
    }

    @Bean
    OrganisationData inviteesOfOrganisation() {
        return OrganisationData.of("invitees", """
                select i.meeting_id, i.name, i.organisation_id, i.institution, i.answer, i.answered_at, i.self_registered, i.called_off,
                    r.name as substitute_for
                from meeting_invitee i join meeting m on m.id = i.meeting_id left join meeting_invitee r on r.id = i.substitute_for
                where m.organisation_id in (:organisations) order by i.meeting_id, i.name, i.id""");
    }

    @Bean
    OrganisationData meetingVersionsOfOrganisation() {
        return OrganisationData.versions();
    }
}
