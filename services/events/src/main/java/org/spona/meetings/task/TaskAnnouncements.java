package org.spona.meetings.task;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what others are told of tasks: the giver and every party cause it, and their changes come one after the other. */
@Repository
class TaskAnnouncements {

    private final JdbcClient database;

    TaskAnnouncements(JdbcClient database) {
        this.database = database;
    }

    /** The version of the next event of a task; whoever else tells of it waits until this transaction ends. */
    long next(UUID taskId) {
        return database.sql("""
                        insert into task_announcement as told (task_id, version) values (?, 1)
                        on conflict (task_id) do update set version = told.version + 1 returning version""").param(taskId).query(Long.class).single();
    }
}
