package org.spona.regulations.question;

import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who ask and answer: all of it is their organisations'. */
@Configuration(proxyBeanMethods = false)
class QuestionPersonalData {

    @Bean
    PersonalData questionsData() {
        return PersonalData.ofOrganisation(
                "questions",
                "select id, subject, status, asked_at from regulation_question where author_id = :person or taken_by = :person");
    }

    @Bean
    PersonalData answersData() {
        return PersonalData.ofOrganisation(
                "answers", "select id, title, status, updated_at from regulation_answer where author_id = :person");
    }
}
