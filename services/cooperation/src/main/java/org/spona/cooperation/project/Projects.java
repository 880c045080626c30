package org.spona.cooperation.project;

import org.spona.platform.aggregate.Aggregates;

/** The projects that the current reader may see; the database leaves out all others. */
interface Projects extends Aggregates<Project> {

    Project save(Project project);

    /** Written at once, so that it shows whether its id was free. */
    Project saveAndFlush(Project project);

    void delete(Project project);
}
