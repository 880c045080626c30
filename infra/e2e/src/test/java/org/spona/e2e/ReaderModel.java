package org.spona.e2e;

import java.util.Set;
import java.util.UUID;
import org.spona.infra.probes.Thing;

/**
 * Who may read what, as the design says it and not as the services do it: an organisation's people read what is its own; what is shown is
 * read by those of its network or region who are more than guests, and what is public by everybody, without an account too.
 *
 * @param organisations for which somebody works or speaks, other than as a guest
 * @param networks in which she does so
 * @param staffed networks of whose staff she is
 * @param region all networks of the regions of these
 */
record ReaderModel(Set<UUID> organisations, Set<UUID> networks, Set<UUID> staffed, Set<UUID> region) {

    /**
     * Whether she reads something.
     *
     * @param organisation that owns it
     * @param network for which it was made
     */
    boolean reads(Thing thing, UUID organisation, UUID network) {
        if (organisations.contains(organisation)) {
            return true;
        }
        if (thing.visibility().equals(Thing.STAFF)) {
            return staffed.contains(network);
        }
        return thing.shown()
                && switch (thing.visibility()) {
                    case "PRIVATE" -> false;
                    case "NETWORK" -> networks.contains(network);
                    case "REGION" -> networks.contains(network) || region.contains(network);
                    case "PUBLIC" -> true;
                    default -> throw new IllegalArgumentException(thing.visibility());
                };
    }

    /** Whether something is none of her business: what she sends about it must change nothing. */
    boolean isForeign(UUID organisation, UUID network) {
        return !organisations.contains(organisation) && !networks.contains(network);
    }
}
