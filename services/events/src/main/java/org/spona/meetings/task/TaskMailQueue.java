package org.spona.meetings.task;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.task.TaskMails.Kind;
import org.spona.platform.background.BackgroundWorker;
import org.springframework.stereotype.Component;

/** Notes to whom something has to be written of a task, in the transaction that causes it. */
@Component
class TaskMailQueue {

    private final TaskMails mails;
    private final BackgroundWorker worker;

    TaskMailQueue(TaskMails mails, BackgroundWorker taskMailingWorker) {
        this.mails = mails;
        this.worker = taskMailingWorker;
    }

    /** Those who are asked now and were not before are told what is asked. */
    void given(Task task, TaskParties asked, Set<String> before) {
        List<TaskPart> added =
                task.askedParts().filter(part -> !before.contains(part.key())).toList();
        mails.keep(
                added.stream().collect(Collectors.toMap(TaskPart::getId, part -> asked.recipientsOf(part.key()))),
                task.content().language());
        due(added, Kind.GIVEN);
    }

    /** Those who were asked before, and whose parts are open, are told what is otherwise. */
    void changed(Task task, Set<String> before) {
        due(task.openParts().filter(part -> before.contains(part.key())).toList(), Kind.CHANGED);
    }

    /** Those who were asked before and are not now are told so. */
    void withdrawn(Task task, Set<String> before) {
        due(
                task.parts().values().stream()
                        .filter(part -> part.takenOut() && before.contains(part.key()))
                        .toList(),
                Kind.WITHDRAWN);
    }

    /** Those who are written to of some parts are told that nobody asks for them any more. */
    void withdrawn(List<TaskPart> parts) {
        due(parts, Kind.WITHDRAWN);
    }

    /** Those whose parts are open are written to once more. */
    int remind(Task task) {
        List<TaskPart> open = task.openParts().toList();
        due(open, Kind.REMINDER);
        return open.size();
    }

    /** The same of some parts. */
    void remind(List<UUID> openParts) {
        mails.due(openParts, Kind.REMINDER);
        worker.wakeAfterCommit();
    }

    private void due(List<TaskPart> parts, Kind kind) {
        mails.due(parts.stream().map(TaskPart::getId).toList(), kind);
        worker.wakeAfterCommit();
    }
}
