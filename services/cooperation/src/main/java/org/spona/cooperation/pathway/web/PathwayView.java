package org.spona.cooperation.pathway.web;

import java.util.List;
import java.util.Optional;
import org.spona.cooperation.pathway.Pathway;
import org.spona.cooperation.pathway.PathwayDiagram;
import org.spona.platform.directory.Organisation;
import org.spona.platform.workflow.Permissions;

/**
 * A pathway on its page.
 *
 * @param versions all of it that the reader may see, the last first
 */
record PathwayView(
        Pathway pathway,
        Optional<Organisation> organisation,
        PathwayDiagram diagram,
        List<Pathway> versions,
        Permissions can) {

    /** A pathway in a list. */
    record Line(Pathway pathway, Optional<Organisation> organisation) {}
}
