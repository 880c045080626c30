package org.spona.meetings.task;

import org.spona.platform.archive.OrganisationData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks that an organisation gave, and its own parts of those of others: it keeps these when it was taken out, too. */
@Configuration(proxyBeanMethods = false)
class TaskOrganisationData {

    @Bean
    OrganisationData tasksOfOrganisation() {
        return OrganisationData.of("tasks", """
                select t.id, t.network_id, t.visibility, t.status, t.meeting_id, t.title, t.what, t.language, t.kind, t.due, t.given_at,
                    t.updated_at
                from task t where t.organisation_id in (:organisations) order by t.given_at desc, t.id""");
    }

    @Bean
    OrganisationData taskPartsOfOrganisation() {
        return OrganisationData.of("task-parts", """
                select p.id, p.task_id, p.network_id, p.status, p.report, p.link, p.moved_at, p.taken_out
                from task_part p where p.organisation_id in (:organisations) order by p.moved_at desc nulls last, p.id""");
    }
}
