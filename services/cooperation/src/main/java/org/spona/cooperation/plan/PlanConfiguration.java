package org.spona.cooperation.plan;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.web.OpenPaths;
import org.spona.platform.web.PublicPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which paths need no signing in, what works in the background, and what is kept of people and organisations. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker planPartWorker(PlanPartMailing mailing, @Value("${spona.notices.poll:10s}") Duration poll) {
        return new BackgroundWorker("plan-part-worker", poll, PAUSES, mailing::writeNext);
    }

    @Bean
    BackgroundWorker planYearWorker(PlanYears years, @Value("${spona.plans.poll:15m}") Duration poll) {
        return new BackgroundWorker("plan-year-worker", poll, PAUSES, years::tellNext);
    }

    @Bean
    OpenPaths openPathsOfPlans() {
        return new OpenPaths(List.of("/plans/links/*", "/api/v1/plans/links/*"));
    }

    @Bean
    PublicPaths publicPathsOfPlans() {
        return PublicPaths.of(
                "/plans",
                "/plans/" + PublicPaths.ID,
                "/plans/" + PublicPaths.ID + "/actions/{action:[0-9a-fA-F-]{36}}",
                "/plans/" + PublicPaths.ID + "/document.{format:docx|pdf}",
                "/api/v1/plans/" + PublicPaths.ID);
    }

    @Bean
    OrganisationData plansOfOrganisation() {
        return OrganisationData.of("plans", """
                select id, network_id, visibility, status, title, kind, summary, language, from_year, until_year, decision, adopted_on, matrix, progress, edition,
                    updated_at
                from plan where organisation_id in (:organisations) order by updated_at desc, id""");
    }

    @Bean
    OrganisationData planPartsOfOrganisation() {
        return OrganisationData.of("plan-parts", """
                select plan_id, network_id, progress, moved_at from plan_part
                where organisation_id in (:organisations) order by moved_at desc nulls last, id""");
    }

    @Bean
    PersonalData plansData() {
        return PersonalData.ofOrganisation(
                "plans", "select id, title, status, updated_at from plan where author_id = :person");
    }

    @Bean
    PersonalData planPartsData() {
        return new PersonalData(
                "plan-parts",
                "select plan_id, moved_at from plan_part where moved_by = :person",
                List.of(
                        "update plan_part set moved_by = null where moved_by = :person",
                        "delete from plan_recipient where person_id = :person"));
    }

    /** Links are of no use once the plan is closed, and whom they were sent to is nobody's business any more. */
    @Bean
    RetentionRule planLinksRetention() {
        return new RetentionRule("links to parts of plans", Duration.ofDays(30), """
                delete from plan_part_link where part_id in (select t.id from plan_part t join plan p on p.id = t.plan_id
                    where p.status = 'CLOSED' and p.updated_at < :before)""");
    }

    @Bean
    RetentionRule planRecipientsRetention() {
        return new RetentionRule("people who were asked how far the actions of a plan are", Duration.ofDays(30), """
                delete from plan_recipient where part_id in (select t.id from plan_part t join plan p on p.id = t.plan_id
                    where p.status = 'CLOSED' and p.updated_at < :before)""");
    }
}
