package org.spona.platform.personal;

import java.util.UUID;

/**
 * That a person asks for all that is kept of her; a contract with {@code services/members/contracts/schemas/personal-data-request.json}.
 */
public record PersonalDataRequest(UUID requestId, UUID personId) {

    public static final String TOPIC = "spona.personal-data-requests";
}
