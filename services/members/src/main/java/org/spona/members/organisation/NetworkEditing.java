package org.spona.members.organisation;

import java.util.UUID;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coordinators say how their network is called and what everybody reads of it. */
@Service
@Transactional
public class NetworkEditing {

    private final NetworkRepository networks;

    NetworkEditing(NetworkRepository networks) {
        this.networks = networks;
    }

    /**
     * What a form begins with.
     *
     * @throws Refusal {@code not-found} when the reader does not coordinate the network
     */
    @Transactional(readOnly = true)
    public NetworkInput begin(UUID id) {
        return NetworkInput.of(get(id));
    }

    /**
     * Says how a network is called and what everybody reads of it, and answers what was saved.
     *
     * @throws Refusal {@code not-found} when the reader does not coordinate it, {@code stale} when somebody else has changed it since the
     *     version that she saw
     */
    public NetworkInput save(UUID id, NetworkInput input) {
        Network network = get(id);
        if (input.seenVersion().filter(seen -> seen != network.revision()).isPresent()) {
            throw new Refusal(CommonError.STALE);
        }
        network.revise(input);
        return NetworkInput.of(networks.saveAndFlush(network));
    }

    /** Whether the reader coordinates the network. */
    public boolean isFor(UUID id) {
        return Readers.get().coordinatorNetworks().contains(id);
    }

    private Network get(UUID id) {
        if (!isFor(id)) {
            throw Refusal.notFound();
        }
        return networks.findById(id).orElseThrow(Refusal::notFound);
    }
}
