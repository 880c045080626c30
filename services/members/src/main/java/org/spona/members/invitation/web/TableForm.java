package org.spona.members.invitation.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Role;
import org.springframework.web.multipart.MultipartFile;

/**
 * People as they are sent: a file, or pasted lines.
 *
 * @param organisationId for whom they work whose row does not say it
 * @param role theirs whose row does not say it
 * @param language of the mails
 */
record TableForm(
        @Nullable UUID networkId,
        @Nullable MultipartFile file,
        @Nullable String lines,
        @Nullable UUID organisationId,
        @Nullable Role role,
        @Nullable String language) {

    /** An empty form, with the language of the page for the mails. */
    static TableForm blank(UUID networkId, Locale locale) {
        return new TableForm(networkId, null, null, null, Role.OFFICER, locale.toLanguageTag());
    }
}
