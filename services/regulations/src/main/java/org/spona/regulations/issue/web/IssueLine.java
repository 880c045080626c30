package org.spona.regulations.issue.web;

import java.util.Optional;
import org.spona.platform.directory.Organisation;
import org.spona.regulations.issue.Issue;

/**
 * An issue in a list.
 *
 * @param organisation who reports it
 * @param concerns by how many others it is said to be theirs too, as far as the reader may know
 */
record IssueLine(Issue issue, Optional<Organisation> organisation, int concerns) {}
