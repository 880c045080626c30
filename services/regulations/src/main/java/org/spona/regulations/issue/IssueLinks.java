package org.spona.regulations.issue;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at issues: added by the organisation that reports them. */
@Component
public class IssueLinks implements LinkSource {

    private final IssueReading issues;
    private final Links links;

    IssueLinks(IssueReading issues, Links links) {
        this.issues = issues;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(issues.get(id));
    }

    /** What the page of an issue shows of them. */
    public Optional<LinkSection> section(Issue issue) {
        return links.section(origin(issue));
    }

    private static LinkOrigin origin(Issue issue) {
        return LinkOrigin.of(
                issue.thing(),
                Optional.of(issue.ownership())
                        .filter(_ -> issue.status() != Issue.Status.CLOSED)
                        .filter(_ -> IssueStep.EDIT.isFor(Readers.get(), issue)));
    }
}
