package org.spona.cooperation.directory.web;

import java.util.Optional;
import org.spona.cooperation.directory.LocalService;
import org.spona.cooperation.directory.ServiceCheck;
import org.spona.platform.directory.Organisation;
import org.spona.platform.workflow.Permissions;

/**
 * A service on its page.
 *
 * @param check how its checks stand; nothing for those to whom that is not told
 * @param writes whether the reader writes for its organisation
 */
record LocalServiceView(
        LocalService service,
        Optional<Organisation> organisation,
        ServiceCheck check,
        boolean writes,
        Permissions can) {

    /** A service in a list. */
    record Line(LocalService service, Optional<Organisation> organisation) {}
}
