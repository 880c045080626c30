package org.spona.regulations.issue;

import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who report issues, say "ours too" and take issues together: all of it is their organisations'. */
@Configuration(proxyBeanMethods = false)
class IssuePersonalData {

    @Bean
    PersonalData issuesData() {
        return PersonalData.ofOrganisation(
                "provision-issues",
                "select id, title, status, reported_at from regulation_issue where author_id = :person");
    }

    @Bean
    PersonalData issueConcernsData() {
        return PersonalData.ofOrganisation(
                "issue-concerns",
                "select issue_id, organisation_id, said_at from issue_concern where person_id = :person");
    }

    @Bean
    PersonalData issueGroupsData() {
        return PersonalData.ofOrganisation(
                "issue-groups", "select id, title, status, updated_at from issue_group where author_id = :person");
    }
}
