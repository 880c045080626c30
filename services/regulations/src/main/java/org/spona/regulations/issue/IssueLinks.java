package org.spona.regulations.issue;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at issues: added by the organisation that reports them. */
@Component
public class IssueLinks extends ThingLinks<Issue> {

    IssueLinks(IssueReading issues, Links links) {
        super(links, issues::get, (_, issue) -> issue.status() != Issue.Status.CLOSED);
    }
}
