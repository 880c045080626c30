package org.spona.regulations.provision.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.ActVersion.Status;
import org.spona.regulations.provision.ActVersionContent;

/**
 * A version of an act as JSON.
 *
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record VersionResource(
        UUID id,
        UUID regulationId,
        Status status,
        @JsonUnwrapped ActVersionContent content,
        Optional<Instant> publishedAt,
        Instant updatedAt,
        long version) {

    static VersionResource of(ActVersion version) {
        return new VersionResource(
                version.getId(),
                version.regulationId(),
                version.status(),
                version.content(),
                version.publishedAt(),
                version.updatedAt(),
                version.version());
    }
}
