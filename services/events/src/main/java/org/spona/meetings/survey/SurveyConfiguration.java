package org.spona.meetings.survey;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.web.OpenPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes, reminds and closes in the background, says which paths of surveys need no signing in, and what is kept of them. */
@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker surveyMailingWorker(SurveyMailing mailing, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("survey-mailing-worker", poll, PAUSES, mailing::writeNext);
    }

    @Bean
    BackgroundWorker surveyWorker(SurveyWork work, @Value("${spona.surveys.poll:1m}") Duration poll) {
        return new BackgroundWorker("survey-worker", poll, PAUSES, work::doNext);
    }

    @Bean
    OpenPaths openPathsOfSurveys() {
        return new OpenPaths(List.of("/surveys/links/*", "/api/v1/surveys/links/*"));
    }

    @Bean
    OrganisationData surveysOfOrganisation() {
        return OrganisationData.of("surveys", """
                select s.id, s.network_id, s.status, s.meeting_id, s.title, s.introduction, s.language, s.until, s.questions, s.opened_at, s.closed_at
                from survey s where s.organisation_id in (:organisations) order by s.updated_at desc, s.id""");
    }

    @Bean
    OrganisationData surveyAnswersOfOrganisation() {
        return OrganisationData.of("survey-answers", """
                select p.survey_id, p.network_id, p.sent_at, p.saved_at, a.answers
                from survey_part p left join survey_answers a on a.id = p.id
                where p.organisation_id in (:organisations) order by p.saved_at desc nulls last, p.id""");
    }

    @Bean
    PersonalData surveysData() {
        return PersonalData.ofOrganisation(
                "surveys", "select id, title, status, opened_at from survey where made_by = :person");
    }

    /** An institution's answers stay, without who saved them. */
    @Bean
    PersonalData surveyPartsData() {
        return new PersonalData("survey-answers", """
                select p.survey_id, p.saved_at, p.sent_at from survey_part p where p.saved_by = :person or p.people @> array[:person]::uuid[]""", List.of("""
                        update survey_part set saved_by = null where saved_by = :person""", """
                        update survey_part set people = array_remove(people, :person) where people @> array[:person]::uuid[]""", """
                        update survey set answered_people = array_remove(answered_people, :person)
                            where answered_people @> array[:person]::uuid[]""", """
                        delete from survey_recipient where person_id = :person"""));
    }

    @Bean
    RetentionRule surveyLinksRetention() {
        return new RetentionRule("links to surveys", SurveyLinks.AFTERWARDS.plusDays(1), """
                delete from survey_link where part_id in (
                    select p.id from survey_part p join survey s on s.id = p.survey_id where s.closed_at < :before)""");
    }

    @Bean
    RetentionRule surveyRecipientsRetention() {
        return new RetentionRule("addresses of those who were asked by surveys", Duration.ofDays(90), """
                delete from survey_recipient where email is not null and part_id in (
                    select p.id from survey_part p join survey s on s.id = p.survey_id where s.closed_at < :before)""");
    }
}
