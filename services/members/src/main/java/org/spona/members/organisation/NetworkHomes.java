package org.spona.members.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    public record RegionHome(Region region, List<Network> networks) {

        /** As many as one search is narrowed to. */
        private static final int MOST = 50;

        /** By what a search finds what is new in them. */
        public List<UUID> networkIds() {
            return networks.stream().map(Network::id).limit(MOST).toList();
        }
    }

    /**
     * All of an installation.
     *
     * @param others networks that belong to no region, by name
     */
    public record AllHomes(List<RegionHome> regions, List<Network> others) {}

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
        return list().regions().stream()
                .filter(home -> home.region().slug().equals(slug))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** All regions and networks, by name. */
    public AllHomes list() {
        List<Network> all = networks.list();
        return new AllHomes(
                networks.listRegions().stream()
                        .map(region -> new RegionHome(region, of(region.id(), all)))
                        .toList(),
                of(null, all));
    }

    private static List<Network> of(@Nullable UUID regionId, List<Network> all) {
        return all.stream()
                .filter(network -> Objects.equals(regionId, network.regionId()))
                .toList();
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
