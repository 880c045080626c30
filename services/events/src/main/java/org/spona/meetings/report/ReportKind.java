package org.spona.meetings.report;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether a body looks back on a year or ahead. */
public enum ReportKind {
    REPORT("reports"),
    PLAN("plans");

    private final String path;

    ReportKind(String path) {
        this.path = path;
    }

    /** The word for it in addresses. */
    public String path() {
        return path;
    }

    /** The one that has this word in addresses. */
    public static Optional<ReportKind> ofPath(String path) {
        return Stream.of(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
