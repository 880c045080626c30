package org.spona.regulations.modelact;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who write model acts and of the organisations for which they do: all of it is the organisations'. */
@Configuration(proxyBeanMethods = false)
class ModelActData {

    @Bean
    PersonalData modelActsData() {
        return PersonalData.ofOrganisation("model-acts", """
                select id, title, status, updated_at from model_act
                where author_id = :person or id in (select model_id from model_version where author_id = :person)""");
    }

    @Bean
    OrganisationData modelActsOfOrganisation() {
        return OrganisationData.of("model-acts", """
                select m.id, m.network_id, m.visibility, m.status, m.title, m.kind, m.summary, m.language, m.basis, v.number as version_number,
                    v.note, v.published_at,
                    (select jsonb_agg(jsonb_build_object('level', t.level, 'number', t.number, 'heading', t.heading, 'text', t.body)
                        order by t.place) from model_text t where t.version_id = v.id) as lines
                from model_act m left join model_version v on v.model_id = m.id
                where m.organisation_id in (:organisations) order by m.updated_at desc, m.id, v.number""");
    }

    @Bean
    OrganisationData modelHoldingsOfOrganisation() {
        return OrganisationData.of("model-holdings", """
                select local_act_id, model_id, version_id, act_status, state, reason, told_at, changed_at from model_holding
                where organisation_id in (:organisations) order by told_at desc, id""");
    }
}
