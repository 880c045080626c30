package org.spona.meetings.opinion;

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

/** Looks for opinions whose time is over, says which of their paths need no signing in, and what is kept of them. */
@Configuration(proxyBeanMethods = false)
class OpinionConfiguration {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    BackgroundWorker opinionWorker(MissedOpinions missed, @Value("${spona.opinions.poll:5m}") Duration poll) {
        return new BackgroundWorker("opinion-worker", poll, PAUSES, missed::missNext);
    }

    @Bean
    OpenPaths openPathsOfOpinions() {
        return new OpenPaths(List.of("/opinions/links/*", "/opinions/links/*/files/*", "/api/v1/opinions/links/*"));
    }

    @Bean
    OrganisationData opinionsOfOrganisation() {
        return OrganisationData.of("opinions", """
            select o.id, o.network_id, o.status, o.title, o.act, o.language, o.requester, o.received_on, o.due_on, o.joint, o.decision_id,
                o.sent_on, o.sent_number
            from opinion o where o.organisation_id in (:organisations) order by o.updated_at desc, o.id\
            """);
    }

    @Bean
    PersonalData opinionsData() {
        return PersonalData.ofOrganisation(
                "opinions", "select id, title, status, opened_at from opinion where made_by = :person");
    }

    @Bean
    PersonalData opinionCommentsData() {
        return new PersonalData(
                "opinion-comments",
                "select opinion_id, passage, text, made_at, status, reason from opinion_comment where made_by ="
                        + " :person",
                List.of(
                        "update opinion_comment set made_by = null where made_by = :person",
                        "delete from opinion_asked where person_id = :person"));
    }

    @Bean
    RetentionRule opinionLinksRetention() {
        return new RetentionRule("links to opinions", Duration.ofDays(90), """
            delete from opinion_link where asked_id in (
                select a.id from opinion_asked a join opinion o on o.id = a.opinion_id where o.due_on < cast(:before as date))\
            """);
    }
}
