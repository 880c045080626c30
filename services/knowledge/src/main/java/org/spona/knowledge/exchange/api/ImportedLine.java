package org.spona.knowledge.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice as a line of an import has it; for the contract only, since each line is read by itself.
 *
 * @param externalId what the practice is called where it comes from; names one practice of the network
 * @param language BCP 47, such as {@code sr-Cyrl}
 * @param municipality its name, in either script
 * @param country ISO 3166-1 alpha-2
 * @param yearlyCost in whole euros
 * @param licence such as {@code CC-BY-4.0}
 * @param contactName person or post that answers about it; the network sees her, until the owner of the practice says otherwise
 * @param topics codes of the vocabularies, or labels in any of their languages; other words are kept to be found by
 */
record ImportedLine(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String externalId,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String title,
        @Nullable String summary,
        @Nullable String body,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String language,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String municipality,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String country,
        @Nullable List<String> topics,
        @Nullable List<String> targetGroups,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo,
        @Nullable Integer yearlyCost,
        @Nullable String licence,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactTelephone) {}
