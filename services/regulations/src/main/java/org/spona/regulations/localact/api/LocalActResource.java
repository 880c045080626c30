package org.spona.regulations.localact.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.localact.Adoption;
import org.spona.regulations.localact.LocalAct;
import org.spona.regulations.localact.LocalActContent;

/**
 * A local act as JSON.
 *
 * @param names what stands in the fields of its text, by their names
 * @param modelVersionId the version of its model that it has
 * @param reviewDueAt since when somebody is to look whether it still holds
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record LocalActResource(
        UUID id,
        LocalAct.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped LocalActContent content,
        @JsonUnwrapped Adoption adoption,
        Map<String, String> names,
        @Nullable UUID modelId,
        @Nullable UUID modelVersionId,
        @Nullable UUID replacesId,
        @Nullable UUID replacedBy,
        @Nullable Instant reviewDueAt,
        Instant updatedAt,
        long version) {

    static LocalActResource of(LocalAct act) {
        return new LocalActResource(
                act.getId(),
                act.status(),
                act.ownership(),
                act.content(),
                act.adoption(),
                act.names(),
                act.modelId().orElse(null),
                act.modelVersionId().orElse(null),
                act.replacesId().orElse(null),
                act.replacedBy().orElse(null),
                act.reviewDueAt().orElse(null),
                act.updatedAt(),
                act.version());
    }
}
