package org.spona.regulations.localact;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who write local acts and of the organisations for which they do: all of it is the organisations'. */
@Configuration(proxyBeanMethods = false)
class LocalActData {

    @Bean
    PersonalData localActsData() {
        return PersonalData.ofOrganisation(
                "local-acts", "select id, title, status, updated_at from local_act where author_id = :person");
    }

    @Bean
    OrganisationData localActsOfOrganisation() {
        return OrganisationData.of("local-acts", """
                select id, network_id, visibility, status, title, kind, language, basis, names, number, adopted_on, gazette, in_force_from,
                    model_id, model_version_id, replaces_id, replaced_by, review_due_at, confirmed_at, updated_at,
                    (select jsonb_agg(jsonb_build_object('level', t.level, 'number', t.number, 'heading', t.heading, 'text', t.body)
                        order by t.place) from local_text t where t.act_id = a.id) as lines
                from local_act a where organisation_id in (:organisations) order by updated_at desc, id""");
    }
}
