package org.spona.regulations.localact.api;

import java.util.List;
import java.util.UUID;
import org.spona.regulations.localact.Upgrading;

/**
 * A newer version of a model beside a local act, as JSON.
 *
 * @param held the version that the act has
 * @param latest the newest one, to be sent back with the decision
 * @param rows the articles that differ between the two
 */
record UpgradeResource(
        UUID held, int heldNumber, UUID latest, int latestNumber, String note, List<Upgrading.Row> rows) {

    static UpgradeResource of(Upgrading.Upgrade upgrade) {
        return new UpgradeResource(
                upgrade.held().getId(),
                upgrade.held().number(),
                upgrade.latest().getId(),
                upgrade.latest().number(),
                upgrade.latest().note(),
                upgrade.rows());
    }
}
