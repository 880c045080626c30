package org.spona.search.synonym;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Component;

/**
 * Who may change which entries; the policies of the database say the same. A network's are changed by its editors and coordinators,
 * those for everybody by coordinators who work for the association that hosts their network.
 */
@Component
public class SynonymPermissions {

    private final Directory directory;

    SynonymPermissions(Directory directory) {
        this.directory = directory;
    }

    /** The networks whose entries the reader changes, by name. */
    public List<Network> networks(Reader reader) {
        return directory.networks(reader.staffNetworks()).values().stream()
                .sorted(Comparator.comparing(Network::nameLatin))
                .toList();
    }

    /** Whether the reader changes entries that hold for everybody. */
    public boolean forEverybody(Reader reader) {
        return directory.networks(reader.coordinatorNetworks()).values().stream()
                .anyMatch(network -> network.hostOrganisationId() != null
                        && reader.actsFor(network.hostOrganisationId(), network.id(), Role::coordinates));
    }

    /** Whether the reader changes entries of this network, or of everybody when it is empty. */
    public boolean changes(Reader reader, Optional<UUID> networkId) {
        return networkId.map(reader.staffNetworks()::contains).orElseGet(() -> forEverybody(reader));
    }

    /** Whether the reader changes any entries. */
    public boolean changesSome(Reader reader) {
        return reader.isAnywhere(Role::staffs);
    }
}
