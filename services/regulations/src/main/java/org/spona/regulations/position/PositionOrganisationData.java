package org.spona.regulations.position;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The joint positions of an association, and the parts that an organisation has in others'. */
@Configuration(proxyBeanMethods = false)
class PositionOrganisationData {

    @Bean
    OrganisationData positionsOfOrganisation() {
        return OrganisationData.of("positions", """
                select id, network_id, visibility, status, title, body, language, points, signatories, addressee_id, sign_by, opened_at,
                    sent_at, answered_at, outcome, outcome_address, closed_at, updated_at
                from regulation_position where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData signaturesOfOrganisation() {
        return OrganisationData.of("position-signatures", """
                select position_id, network_id, status, reason, asked_at, said_at
                from position_signature where organisation_id in (:organisations) order by asked_at desc, position_id""");
    }

    @Bean
    OrganisationData positionAnswersOfOrganisation() {
        return OrganisationData.of("position-answers", """
                select position_id, network_id, point, status, words, said_at
                from position_answer where organisation_id in (:organisations) order by said_at desc, position_id, point""");
    }
}
