package org.spona.cooperation.project;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What those who write for its organisation may do with a project. */
public enum ProjectStep implements Step<Project> {
    /** Change what is known of it, and who reads it. */
    EDIT,
    /** Let its parties read it. */
    SHOW,
    /** Write a report to one of its funders. */
    REPORT,
    /** Throw it away, as long as it is a draft. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Project project) {
        return reader.actsFor(project.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(Project project, Instant now) {
        return switch (this) {
            case EDIT -> true;
            case SHOW, DISCARD -> project.status() == Project.Status.DRAFT;
            case REPORT ->
                project.status() == Project.Status.SHOWN && !project.funders().isEmpty();
        };
    }

    @Override
    public ErrorCode impossible() {
        return ProjectError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD;
    }
}
