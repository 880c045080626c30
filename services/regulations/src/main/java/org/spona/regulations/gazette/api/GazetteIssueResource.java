package org.spona.regulations.gazette.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.text.GazetteIssue;
import org.spona.regulations.gazette.PublishedActs;

/**
 * A number of a gazette as JSON.
 *
 * @param gazette its code
 * @param title of the gazette
 * @param home where the gazette is published, if that is known
 * @param acts what of it is here
 */
record GazetteIssueResource(String gazette, String title, int year, int number, Optional<String> home, List<Act> acts) {

    /** An act of the register. */
    record Act(UUID id, String title, String language, String gazette) {}

    static GazetteIssueResource of(PublishedActs published) {
        GazetteIssue issue = published.issue();
        return new GazetteIssueResource(
                issue.gazette().code(),
                issue.gazette().title(),
                issue.year(),
                issue.number(),
                issue.gazette().home(),
                published.acts().stream()
                        .map(act -> new Act(
                                act.getId(),
                                act.content().title(),
                                act.content().language(),
                                act.content().gazette()))
                        .toList());
    }
}
