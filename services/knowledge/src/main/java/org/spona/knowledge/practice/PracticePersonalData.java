package org.spona.knowledge.practice;

import java.util.List;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who write practices, use them and ask about them. */
@Configuration(proxyBeanMethods = false)
class PracticePersonalData {

    @Bean
    PersonalData writtenPracticesData() {
        return PersonalData.ofOrganisation(
                "practices", "select id, title, status, updated_at from practice where author_id = :person");
    }

    @Bean
    PersonalData importsData() {
        return PersonalData.ofOrganisation(
                "imports", "select id, file_name, uploaded_at from import_job where person_id = :person");
    }

    @Bean
    PersonalData practiceUsesData() {
        return new PersonalData(
                "practice-uses", "select practice_id, used from practice_use where person_id = :person", List.of());
    }

    @Bean
    PersonalData practiceQuestionsData() {
        return new PersonalData(
                "practice-questions",
                "select asked_at from question where counted_for = :person",
                List.of("delete from question where counted_for = :person"));
    }
}
