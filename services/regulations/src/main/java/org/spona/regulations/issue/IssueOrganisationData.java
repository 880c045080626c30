package org.spona.regulations.issue;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an organisation has reported, of what it says "ours too" with its notes and, of an association, what it has taken together. */
@Configuration(proxyBeanMethods = false)
class IssueOrganisationData {

    @Bean
    OrganisationData issuesOfOrganisation() {
        return OrganisationData.of("provision-issues", """
                select id, network_id, visibility, status, kind, title, body, language, regulation_id, place, wid, reported_at, updated_at
                from regulation_issue where organisation_id in (:organisations) order by reported_at desc, id""");
    }

    @Bean
    OrganisationData concernsOfOrganisation() {
        return OrganisationData.of("issue-concerns", """
                select c.issue_id, c.network_id, c.said_at, n.note
                from issue_concern c left join issue_note n on n.issue_id = c.issue_id and n.organisation_id = c.organisation_id
                where c.organisation_id in (:organisations) order by c.said_at desc, c.issue_id""");
    }

    @Bean
    OrganisationData issueGroupsOfOrganisation() {
        return OrganisationData.of("issue-groups", """
                select id, network_id, status, title, summary, language, answer_id, position_id, updated_at
                from issue_group where organisation_id in (:organisations) order by updated_at desc, id""");
    }
}
