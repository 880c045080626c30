package org.spona.regulations.question;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an organisation has asked and, of an association, what it has answered. */
@Configuration(proxyBeanMethods = false)
class QuestionOrganisationData {

    @Bean
    OrganisationData questionsOfOrganisation() {
        return OrganisationData.of("questions", """
                select id, network_id, status, subject, body, language, basis, asked_at, answered_at, reopened_at, reopening_note, updated_at
                from regulation_question where organisation_id in (:organisations) order by asked_at desc, id""");
    }

    @Bean
    OrganisationData answersOfOrganisation() {
        return OrganisationData.of("answers", """
                select id, network_id, visibility, status, title, body, language, basis, holds_on, published_at, confirmed_at, withdrawn_at,
                    withdrawal_reason, updated_at
                from regulation_answer where organisation_id in (:organisations) order by updated_at desc, id""");
    }
}
