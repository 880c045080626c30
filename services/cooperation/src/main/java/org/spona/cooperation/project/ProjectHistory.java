package org.spona.cooperation.project;

import java.util.List;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of projects: what was known of them; where the records of outputs are is no part of it. */
@Component
public class ProjectHistory extends OwnedThingHistory {

    /** What is kept of a project. */
    private record Fields(
            Project.Status status,
            String title,
            String summary,
            String programme,
            String startsOn,
            String endsOn,
            IatiStatus iatiStatus,
            String iatiIdentifier,
            List<String> parties,
            List<String> budget,
            List<String> outputs) {}

    ProjectHistory(ProjectReading projects) {
        super(Project.KIND, projects::get);
    }

    static RecordedState stateOf(Project project) {
        ProjectContent content = project.content();
        return RecordedState.of(
                project,
                project.status() == Project.Status.SHOWN,
                new Fields(
                        project.status(),
                        content.title(),
                        content.summary(),
                        content.programme(),
                        content.startsOn(),
                        content.endsOn(),
                        content.iatiStatus(),
                        content.iatiIdentifier(),
                        content.parties().stream()
                                .map(ProjectParty::name)
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        content.budget().stream()
                                .map(line -> line.amount() == null
                                        ? line.what()
                                        : line.what() + ": " + line.amount().toPlainString() + " " + line.currency())
                                .toList(),
                        content.outputs().stream()
                                .map(output -> output.number() == null
                                        ? output.title()
                                        : output.title() + ": " + output.number() + " " + output.unit())
                                .toList()));
    }
}
