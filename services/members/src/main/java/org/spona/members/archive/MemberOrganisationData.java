package org.spona.members.archive;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory says of an organisation, who works and worked for it, whom it invited, and what was changed. */
@Configuration(proxyBeanMethods = false)
class MemberOrganisationData {

    @Bean
    OrganisationData entryOfOrganisation() {
        return OrganisationData.of("organisation", """
                select id, kind, country, name_latin, name_cyrillic, district, email, site, population, iso_code, verified, unconfirmed
                from organisation where id in (:organisations)""");
    }

    @Bean
    OrganisationData networksOfOrganisation() {
        return OrganisationData.of("networks", """
                select n.id, n.name_latin, n.name_cyrillic, r.status, r.changed_at from roster r join network n on n.id = r.network_id
                where r.organisation_id in (:organisations) order by n.name_latin""");
    }

    /** Guests are the network's. */
    @Bean
    OrganisationData membershipsOfOrganisation() {
        return OrganisationData.of("memberships", """
                select p.given_name, p.family_name, p.email, m.role, n.name_latin as network, m.valid_from, m.valid_until
                from membership m join network n on n.id = m.network_id left join person p on p.id = m.person_id
                where m.organisation_id in (:organisations) and m.role <> 'GUEST' order by m.valid_from, m.id""");
    }

    @Bean
    OrganisationData administratorsOfOrganisation() {
        return OrganisationData.of("administrators", """
                select p.given_name, p.family_name, p.email, a.valid_from, a.valid_until
                from administrator a left join person p on p.id = a.person_id
                where a.organisation_id in (:organisations) order by a.valid_from, a.id""");
    }

    /** What it founded, and in which bodies it has seats. */
    @Bean
    OrganisationData bodiesOfOrganisation() {
        return OrganisationData.of("bodies", """
                select id, name, kind, status, purpose, act, founded_on, term_until, tasks, rule, started_at, ended_at, end_reason
                from body where organisation_id in (:organisations) order by name, id""");
    }

    @Bean
    OrganisationData seatsOfOrganisation() {
        return OrganisationData.of("seats", """
                select b.name as body, s.institution, s.role, s.voting, m.name, m.kind, m.act, m.valid_from, m.valid_until
                from body_seat s join body b on b.id = s.body_id left join seat_mandate m on m.seat_id = s.id
                where s.organisation_id in (:organisations) and b.status <> 'DRAFT' order by b.name, s.place, m.valid_from, m.id""");
    }

    @Bean
    OrganisationData invitationsOfOrganisation() {
        return OrganisationData.of("invitations", """
                select i.email, i.given_name, i.family_name, i.role, n.name_latin as network, i.status, i.invited_at, i.answered_at
                from invitation i join network n on n.id = i.network_id
                where i.organisation_id in (:organisations) and i.role <> 'GUEST' order by i.invited_at, i.id""");
    }

    @Bean
    OrganisationData changesOfOrganisation() {
        return OrganisationData.of("changes", """
                select area, message, role, subject, address, before, after, changed_by_name, changed_at from audit_entry
                where organisation_id in (:organisations) order by changed_at desc, id""");
    }

    @Bean
    OrganisationData versionsOfOrganisation() {
        return OrganisationData.versions();
    }
}
