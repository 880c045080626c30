package org.spona.knowledge.practice;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an organisation has written: its practices in all their fields, who answers for them, how they changed, and its links. */
@Configuration(proxyBeanMethods = false)
class PracticeOrganisationData {

    @Bean
    OrganisationData practicesOfOrganisation() {
        return OrganisationData.of("practices", """
                select p.id, p.network_id, n.name_latin as network, p.visibility, p.status, p.title, p.summary, p.body, p.language,
                    p.topics, p.target_groups, p.keywords, p.municipality_id, p.period_from, p.period_to, p.yearly_cost, p.licence,
                    p.return_reason, p.submitted_at, p.published_at, p.withdrawn_at, p.updated_at, p.external_id,
                    c.name as contact_name, c.email as contact_email, c.telephone as contact_telephone, c.audience as contact_audience
                from practice p left join practice_contact c on c.practice_id = p.id left join directory_network n on n.id = p.network_id
                where p.organisation_id in (:organisations) order by p.updated_at desc, p.id""");
    }

    @Bean
    OrganisationData practiceVersionsOfOrganisation() {
        return OrganisationData.versions();
    }

    /** Every service has a copy of all links; they are told once. */
    @Bean
    OrganisationData linksOfOrganisation() {
        return OrganisationData.of("links", """
                select id, kind, from_kind, from_id, from_part_id, to_kind, to_id, to_address, to_title, visibility, made_at from link
                where organisation_id in (:organisations) and not removed order by made_at, id""");
    }
}
