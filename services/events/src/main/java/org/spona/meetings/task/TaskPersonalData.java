package org.spona.meetings.task;

import java.util.List;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who give tasks and do their parts of them: it is their organisations'; whom mails are written to goes with her. */
@Configuration(proxyBeanMethods = false)
class TaskPersonalData {

    @Bean
    PersonalData givenTasksData() {
        return PersonalData.ofOrganisation(
                "tasks", "select id, title, status, given_at from task where made_by = :person");
    }

    @Bean
    PersonalData taskPartsData() {
        return new PersonalData("task-parts", """
                select t.title, p.status, p.report, p.link, p.moved_at from task_part p join task t on t.id = p.task_id
                where p.moved_by = :person or p.people @> array[:person]::uuid[]""", List.of("""
                        delete from task_recipient where person_id = :person""", """
                        update task_part set people = array_remove(people, :person) where people @> array[:person]::uuid[]""", """
                        update task set reader_people = array_remove(reader_people, :person) where reader_people @> array[:person]::uuid[]"""));
    }
}
