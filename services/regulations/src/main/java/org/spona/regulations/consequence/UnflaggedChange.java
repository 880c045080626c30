package org.spona.regulations.consequence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.provision.ChangedProvisions.Changed;

/**
 * What a published version changes, as long as the service has not looked through what rests on it.
 *
 * @param networkId of the act
 * @param personId who has published the version
 */
record UnflaggedChange(
        UUID versionId,
        UUID regulationId,
        UUID networkId,
        @Nullable UUID personId,
        List<UUID> wids) {

    Changed change() {
        return new Changed(versionId, regulationId, wids);
    }
}
