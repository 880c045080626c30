package org.spona.regulations.application;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an organisation says of its obligations and said before, and, of an association, what it has written on regulations. */
@Configuration(proxyBeanMethods = false)
class ApplicationOrganisationData {

    @Bean
    OrganisationData applicationsOfOrganisation() {
        return OrganisationData.withWhatIsShared("applications", """
                select a.id, a.obligation_id, o.what as obligation, o.provision, o.due, u.title as update, a.network_id, a.status, a.note,
                    a.link, a.evidence_kind, a.local_act_id, a.act_number, a.act_date, a.act_gazette, a.version_label, a.valid_until, a.changed_at
                from application a left join obligation o on o.id = a.obligation_id left join regulation_update u on u.id = o.update_id
                where a.organisation_id in (:organisations) order by a.changed_at desc, a.id""");
    }

    @Bean
    OrganisationData applicationChangesOfOrganisation() {
        return OrganisationData.of("application-changes", """
                select application_id, status, note, link, evidence_kind, local_act_id, act_number, act_date, act_gazette, version_label, valid_until,
                    changed_at from application_change where organisation_id in (:organisations) order by application_id, changed_at""");
    }

    @Bean
    OrganisationData nonCompetencesOfOrganisation() {
        return OrganisationData.of("non-competences", """
                select network_id, regulation_id, reason, said_at, withdrawn_at from non_competence
                where organisation_id in (:organisations) order by said_at desc, id""");
    }

    @Bean
    OrganisationData regulationsOfOrganisation() {
        return OrganisationData.of("regulations", """
                select id, network_id, visibility, title, kind, gazette, language, jurisdiction, in_force_from, links, updated_at
                from regulation where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData updatesOfOrganisation() {
        return OrganisationData.of("updates", """
                select u.id, u.network_id, u.visibility, u.regulation_id, u.status, u.title, u.for_whom, u.body, u.language, u.effective_from,
                    u.published_at, u.withdrawn_at, u.updated_at,
                    (select json_agg(json_build_object('id', o.id, 'provision', o.provision, 'what', o.what, 'due', o.due,
                        'addressees', o.addressees, 'country', o.country) order by o.place)
                        from obligation o where o.update_id = u.id) as obligations
                from regulation_update u where u.organisation_id in (:organisations) order by u.updated_at desc, u.id""");
    }

    @Bean
    OrganisationData regulationVersionsOfOrganisation() {
        return OrganisationData.versions();
    }
}
