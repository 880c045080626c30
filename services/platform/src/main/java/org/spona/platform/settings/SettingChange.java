package org.spona.platform.settings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a setting was changed. The database of the service that has it announces that with the change itself; a contract with
 * {@code services/members/contracts/schemas/setting-change.json}.
 *
 * @param networkId for whose people it holds; null for everybody
 * @param kind what was changed, such as {@code SYNONYM}
 * @param subject how it is called since
 * @param address the path of its page
 * @param changedBy the person; null for what a service did by itself
 */
public record SettingChange(
        @Nullable UUID networkId,
        String kind,
        String subject,
        String address,
        @Nullable UUID changedBy) {

    /** The topic of all changes; each is an aggregate of its own and stays. */
    public static final String TOPIC = "spona.setting-changes";
}
