package org.spona.cooperation.situation;

import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of situation boards, and of whom. */
@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    OrganisationData situationBoardsOfOrganisation() {
        return OrganisationData.of("situation-boards", """
                select id, network_id, visibility, title, language, lines, updated_at
                from situation_board where organisation_id in (:organisations) and not discarded order by updated_at desc, id""");
    }

    @Bean
    PersonalData situationBoardsData() {
        return PersonalData.ofOrganisation(
                "situation-boards", "select id, title, updated_at from situation_board where author_id = :person");
    }
}
