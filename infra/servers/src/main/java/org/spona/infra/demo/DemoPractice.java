package org.spona.infra.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice as its file in {@code demo/practices} tells it.
 *
 * @param author the account that writes it, an e-mail address
 * @param editor the account that publishes it
 * @param status how far it is to come
 * @param language BCP 47 with the script, such as {@code sr-Cyrl}
 * @param periodFrom first year, if it is known
 * @param periodTo last year, if it is known
 * @param summary at most 400 characters
 * @param body lines of Markdown
 */
record DemoPractice(
        UUID id,
        String author,
        String editor,
        UUID organisationId,
        UUID networkId,
        @Nullable UUID municipalityId,
        Stage status,
        String visibility,
        String language,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo,
        List<String> topics,
        List<String> targetGroups,
        String title,
        String summary,
        List<String> body) {

    /** What the author sends to the API. */
    Draft draft() {
        return new Draft(
                organisationId,
                networkId,
                municipalityId,
                visibility,
                language,
                periodFrom,
                periodTo,
                topics,
                targetGroups,
                title,
                summary,
                String.join("\n", body));
    }

    /** The body of {@code PUT /api/v1/practices/{id}}. */
    record Draft(
            UUID organisationId,
            UUID networkId,
            @Nullable UUID municipalityId,
            String visibility,
            String language,
            @Nullable Integer periodFrom,
            @Nullable Integer periodTo,
            List<String> topics,
            List<String> targetGroups,
            String title,
            String summary,
            String body) {}
}
