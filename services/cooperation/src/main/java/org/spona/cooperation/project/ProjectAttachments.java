package org.spona.cooperation.project;

import org.spona.cooperation.file.ThingAttachments;
import org.spona.platform.files.Attachments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files of projects, such as what was told of them on paper: those attach them who write for its organisation, who reads the project reads them. */
@Component
class ProjectAttachments extends ThingAttachments<Project> {

    ProjectAttachments(Projects projects, ProjectFindables findables, Attachments attachments) {
        super(Project.KIND, projects::findById, Project::thing, ProjectStep.EDIT::isFor, findables::of, attachments);
    }

    @EventListener
    void on(Project.Changed event) {
        changed(event.project().getId());
    }

    @EventListener
    void on(Project.Discarded event) {
        changed(event.project().getId());
    }
}
