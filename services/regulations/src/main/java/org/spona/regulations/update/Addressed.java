package org.spona.regulations.update;

import java.util.List;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations of a network that can be asked something: those that have joined it. A reader learns of the networks of hers only.
 */
@Service
@Transactional(readOnly = true)
public class Addressed {

    private final Directory directory;

    Addressed(Directory directory) {
        this.directory = directory;
    }

    /** All organisations that work in a network. */
    public List<Organisation> organisations(UUID networkId) {
        return directory.listJoined(networkId);
    }

    /** How many organisations are asked something by an update. */
    public long count(Update update) {
        return organisations(update.ownership().networkId()).stream()
                .filter(organisation -> update.obligations().stream()
                        .anyMatch(obligation -> obligation.content().addresses(organisation)))
                .count();
    }
}
