package org.spona.regulations.issue;

import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of issues: what was reported, and where it stood; who says "ours too" is no part of it. */
@Component
public class IssueHistory implements HistorySource {

    /** What is kept of an issue. */
    private record Fields(
            Issue.Status status, IssueKind kind, String title, String body, String language, String place) {}

    private final IssueReading issues;

    IssueHistory(IssueReading issues) {
        this.issues = issues;
    }

    static RecordedState stateOf(Issue issue) {
        IssueContent content = issue.content();
        return new RecordedState(
                issue.thing().kind(),
                issue.getId(),
                issue.ownership(),
                issue.readers(),
                true,
                new Fields(
                        issue.status(),
                        content.kind(),
                        content.title(),
                        content.body(),
                        content.language(),
                        content.place()));
    }

    @Override
    public String kind() {
        return Issue.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return issues.get(id).thing();
    }
}
