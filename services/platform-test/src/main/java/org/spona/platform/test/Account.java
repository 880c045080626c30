package org.spona.platform.test;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.UUID;
import org.spona.platform.tenancy.Membership;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody who can sign in.
 *
 * @param subject her account at the identity server
 * @param personId the person behind it
 * @param membership the membership she acts for
 */
public record Account(String subject, UUID personId, Membership membership) {

    /** Sends a request with her token. */
    public RequestPostProcessor signedIn() {
        return jwt().jwt(token -> token.subject(subject));
    }

    public UUID organisationId() {
        return membership.organisationId();
    }

    public UUID networkId() {
        return membership.networkId();
    }
}
