package org.spona.meetings.task;

import java.time.LocalDate;
import org.spona.platform.secret.PersonalLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links, by which one part of a task is moved without signing in. */
@Repository
class TaskLinks extends PersonalLinks {

    /** So many days after the last day of a task its links still work. */
    static final int DAYS_AFTERWARDS = 30;

    TaskLinks(JdbcClient database) {
        super(database, "task_link", "part_id");
    }

    /** Whether the links of a part hold on a day. */
    static boolean hold(TaskPart part, LocalDate today) {
        LocalDate due = part.task().content().due();
        return part.isAsked() && due != null && !today.isAfter(due.plusDays(DAYS_AFTERWARDS));
    }
}
