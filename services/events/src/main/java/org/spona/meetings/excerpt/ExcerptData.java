package org.spona.meetings.excerpt;

import java.time.Duration;
import java.util.List;
import org.spona.platform.archive.OrganisationData;
import org.spona.platform.personal.PersonalData;
import org.spona.platform.retention.RetentionRule;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of excerpts that were sent, for how long their links hold, and where these lead. */
@Configuration(proxyBeanMethods = false)
class ExcerptData {

    @Bean
    OpenPaths openPathsOfExcerpts() {
        return new OpenPaths(List.of(
                "/decisions/excerpts/*",
                "/decisions/excerpts/*/document.docx",
                "/decisions/excerpts/*/document.pdf",
                "/api/v1/decisions/excerpts/*"));
    }

    @Bean
    OrganisationData excerptsOfOrganisation() {
        return OrganisationData.of("sent-excerpts", """
            select e.id, e.decision_id, d.number, e.organisation_id as sent_to, e.institution, e.sent_at, e.task_id
            from sent_excerpt e join decision d on d.id = e.decision_id
            where d.organisation_id in (:organisations) order by e.sent_at desc, e.id""");
    }

    @Bean
    PersonalData excerptsData() {
        return PersonalData.ofOrganisation(
                "sent-excerpts", "select decision_id, institution, sent_at from sent_excerpt where sent_by = :person");
    }

    @Bean
    RetentionRule excerptLinksRetention() {
        return new RetentionRule(
                "links to excerpts",
                Duration.ofDays(SentExcerpt.SHOWN_DAYS + 1L),
                "delete from excerpt_link where made_at < :before");
    }
}
