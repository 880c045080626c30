package org.spona.meetings.registration;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.web.OpenPaths;
import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of registrations: for people, for the organisation that convenes, and for how long; and what of them needs no account. */
@Configuration(proxyBeanMethods = false)
class RegistrationData {

    @Bean
    PersonalData registrationsOfPerson() {
        return new PersonalData("registrations", """
                select m.title, r.name, r.others, r.answers, r.status, r.requested_at from meeting_registrant r
                join meeting m on m.id = r.meeting_id where r.person_id = :person""", List.of("""
                delete from registrant_link where registrant_id in (select id from meeting_registrant where person_id = :person)""", """
                update meeting_registrant set answers = '[]', others = '[]',
                    name = (select name from directory_person where id = :person) where person_id = :person"""));
    }

    @Bean
    OrganisationData registrationsOfOrganisation() {
        return OrganisationData.of("registrations", """
                select r.meeting_id, r.name, r.others, r.organisation_id, r.institution, r.status, r.answers, r.requested_at,
                    r.exception_reason
                from meeting_registrant r join meeting m on m.id = r.meeting_id
                where m.organisation_id in (:organisations) order by r.meeting_id, r.requested_at, r.id""");
    }

    @Bean
    RetentionRule unprovenRequestsRetention() {
        return new RetentionRule("requests whose address was not proven", Duration.ofDays(2), """
                delete from meeting_registrant where status = 'REQUESTED' and requested_at < :before""");
    }

    @Bean
    RetentionRule registrantsRetention() {
        return new RetentionRule("registrants' addresses and links", Duration.ofDays(90), """
                with over as (select r.id from meeting_registrant r join meeting m on m.id = r.meeting_id where m.ends < :before),
                    links as (delete from registrant_link where registrant_id in (select id from over))
                delete from registrant_contact where registrant_id in (select id from over)""");
    }

    @Bean
    OpenPaths openPathsOfRegistrations() {
        return new OpenPaths(List.of("/meetings/registrations/*", "/api/v1/meetings/registrations/*"));
    }

    @Bean
    PublicPaths publicFormsOfRegistrations() {
        return PublicPaths.ofForms("/meetings/" + PublicPaths.ID + "/register");
    }
}
