package org.spona.meetings.task;

import java.util.List;
import java.util.UUID;
import org.spona.platform.waiting.OwnLinkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who do the part of an institution are reminded of it, with a link where they have no account; once a day. */
@Component
class TaskOwnLinks implements OwnLinkSource {

    private final JdbcClient database;
    private final TaskMailQueue mails;

    TaskOwnLinks(JdbcClient database, TaskMailQueue mails) {
        this.database = database;
        this.mails = mails;
    }

    @Override
    public void sendLinks(UUID taskId, UUID organisationId) {
        List<UUID> open = database.sql("""
                        select id from task_part where task_id = ? and organisation_id = ? and status in ('OPEN', 'DOING')""")
                .params(taskId, organisationId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        mails.remind(open);
    }
}
