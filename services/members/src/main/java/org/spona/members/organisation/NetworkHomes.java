package org.spona.members.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.Region;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of a network and of a region. */
@Service
@Transactional(readOnly = true)
public class NetworkHomes {

    /**
     * A network with what it says of itself.
     *
     * @param members the organisations that work in it, by name
     */
    public record NetworkHome(Network network, NetworkProfile profile, List<Organisation> members) {}

    /**
     * A region.
     *
     * @param networks that belong to it, by name
     */
    public record RegionHome(Region region, List<Network> networks) {}

    private final NetworkRepository repository;
    private final Networks networks;

    NetworkHomes(NetworkRepository repository, Networks networks) {
        this.repository = repository;
        this.networks = networks;
    }

    /**
     * The network with this short name, also with one that it had, or with this id.
     *
     * @throws Refusal {@code not-found}
     */
    public NetworkHome get(String name) {
        var network = repository
                .findBySlug(name)
                .or(() -> repository.findByFormerSlug(name))
                .or(() -> id(name).flatMap(repository::findById))
                .orElseThrow(Refusal::notFound);
        return new NetworkHome(network.state(), network.profile(), networks.organisations(List.of(network.getId())));
    }

    /**
     * The region with this short name.
     *
     * @throws Refusal {@code not-found}
     */
    public RegionHome getRegion(String slug) {
        Region region = networks.listRegions().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new RegionHome(
                region,
                networks.list().stream()
                        .filter(network -> region.id().equals(network.regionId()))
                        .toList());
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
