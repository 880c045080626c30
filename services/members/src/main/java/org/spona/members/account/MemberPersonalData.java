package org.spona.members.account;

import java.util.List;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people as people: name and address, where they work and worked, and how that came about. */
@Configuration(proxyBeanMethods = false)
class MemberPersonalData {

    /** Once she has gone: what stands where her name was. */
    private static final String NAME = "(select given_name || ' ' || family_name from person where id = :person)";

    @Bean
    PersonalData personData() {
        return new PersonalData(
                "person",
                "select id, given_name, family_name, email, language, zone, deletion_due_at from person where id = :person",
                List.of("delete from data_request where person_id = :person"));
    }

    @Bean
    PersonalData membershipsData() {
        return PersonalData.ofOrganisation("memberships", """
                select o.name_latin as organisation, n.name_latin as network, m.role, m.valid_from, m.valid_until
                from membership m join organisation o on o.id = m.organisation_id join network n on n.id = m.network_id
                where m.person_id = :person""");
    }

    @Bean
    PersonalData administrationsData() {
        return PersonalData.ofOrganisation("administrations", """
                select o.name_latin as organisation, a.valid_from, a.valid_until
                from administrator a join organisation o on o.id = a.organisation_id where a.person_id = :person""");
    }

    @Bean
    PersonalData mandatesData() {
        return new PersonalData(
                "mandates", """
                select b.name as body, s.institution, m.name, m.kind, m.act, m.valid_from, m.valid_until, m.end_reason
                from seat_mandate m join body_seat s on s.id = m.seat_id join body b on b.id = m.body_id
                where m.person_id = :person""", List.of("update seat_mandate set name = " + NAME + " where person_id = :person"));
    }

    @Bean
    PersonalData invitationsData() {
        return new PersonalData(
                "invitations",
                "select email, given_name, family_name, role, status, invited_at from invitation where person_id = :person",
                List.of("""
                        update invitation set (email, given_name, family_name) =
                            (select email, given_name, family_name from person where id = :person)
                        where person_id = :person"""));
    }

    /** Whoever reads the audit list learns that somebody did it, and no longer who. */
    @Bean
    PersonalData auditEntriesData() {
        return new PersonalData(
                "audit-entries",
                """
                select kind, role, changed_at from authority_change where person_id = :person or changed_by = :person
                union all select kind, null, changed_at from visibility_change where changed_by = :person
                union all select kind, null, changed_at from setting_change where changed_by = :person""",
                List.of(
                        "update authority_change set person_name = " + NAME + " where person_id = :person",
                        "update authority_change set person_name = " + NAME
                                + " where invitation_id in (select id from invitation where person_id = :person)",
                        "update authority_change set changed_by_name = " + NAME + " where changed_by = :person",
                        "update visibility_change set changed_by_name = " + NAME + " where changed_by = :person",
                        "update setting_change set changed_by_name = " + NAME + " where changed_by = :person"));
    }
}
