package org.spona.regulations.update.web;

import java.util.Optional;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.update.Update;

/**
 * An update as pages show it.
 *
 * @param regulation what changes, if the reader may see it
 * @param reason why the reader sees it: {@code asked}, or through which circle: the name of a visibility
 * @param can what she may do with it now
 */
record UpdateView(
        Update update,
        Optional<Regulation> regulation,
        Optional<Organisation> organisation,
        Optional<Network> network,
        String reason,
        Permissions can) {

    /** In which its text is written, BCP 47. */
    public String language() {
        return update.content().language();
    }
}
