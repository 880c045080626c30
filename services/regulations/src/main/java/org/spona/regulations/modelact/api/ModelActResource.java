package org.spona.regulations.modelact.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelActContent;
import org.spona.regulations.modelact.ModelVersion;

/** A model act as JSON; see {@link ModelAct}. */
record ModelActResource(
        UUID id,
        ModelAct.Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped ModelActContent content,
        @Nullable Instant publishedAt,
        @Nullable Instant reviewDueAt,
        Instant updatedAt,
        long version) {

    static ModelActResource of(ModelAct model) {
        return new ModelActResource(
                model.getId(),
                model.status(),
                model.ownership(),
                model.content(),
                model.publishedAt().orElse(null),
                model.reviewDueAt().orElse(null),
                model.updatedAt(),
                model.version());
    }

    /** A version of a model as JSON; see {@link ModelVersion}. */
    record ModelVersionResource(
            UUID id,
            UUID modelId,
            int number,
            ModelVersion.Status status,
            String note,
            @Nullable Instant publishedAt) {

        static ModelVersionResource of(ModelVersion version) {
            return new ModelVersionResource(
                    version.getId(),
                    version.modelId(),
                    version.number(),
                    version.status(),
                    version.note(),
                    version.publishedAt().orElse(null));
        }
    }
}
