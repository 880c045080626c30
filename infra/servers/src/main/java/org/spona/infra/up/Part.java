package org.spona.infra.up;

import java.util.Set;

/**
 * One line of the table of parts.
 *
 * @param name unique in the table
 * @param port its TCP port in the ordinary installation
 * @param module folder of the Maven module of a service; empty for a server or a further port of a part
 * @param needs what a service needs
 */
record Part(String name, int port, String module, Set<Need> needs) {

    /** Whether this is one of our own services. */
    boolean isService() {
        return !module.isEmpty();
    }

    /** Whether it stands in front of the other services. */
    boolean isEdge() {
        return needs.contains(Need.SERVICES);
    }
}
