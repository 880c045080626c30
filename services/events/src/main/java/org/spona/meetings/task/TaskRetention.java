package org.spona.meetings.task;

import java.time.Duration;
import org.spona.platform.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Links, and how those were reached who have no account, are of no use once a task's day is long over. */
@Configuration(proxyBeanMethods = false)
class TaskRetention {

    @Bean
    RetentionRule taskLinksRetention() {
        return new RetentionRule("links to parts of tasks", Duration.ofDays(TaskLinks.DAYS_AFTERWARDS + 1), """
                delete from task_link where part_id in (
                    select p.id from task_part p join task t on t.id = p.task_id where t.due < cast(:before as date))""");
    }

    @Bean
    RetentionRule taskRecipientsRetention() {
        return new RetentionRule("addresses of those who do parts of tasks", Duration.ofDays(90), """
                delete from task_recipient where email is not null and part_id in (
                    select p.id from task_part p join task t on t.id = p.task_id where t.due < cast(:before as date))""");
    }
}
