package org.spona.members.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.text.WrittenText;
import org.spona.platform.web.WebAddress;

/**
 * How an organisation is called and reached, by form or as JSON.
 *
 * @param nameLatin its name in Latin script, in its own language
 * @param nameCyrillic the same in Cyrillic; made of the former when missing
 * @param district the larger unit in which it lies, as its country names it; empty when unknown, as the next two
 * @param email where it is written to as a whole
 * @param site absolute address of its site
 * @param population number of inhabitants
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record OrganisationInput(
        @NotBlank @Size(max = Organisation.NAME_LENGTH) String nameLatin,
        @Size(max = Organisation.NAME_LENGTH) String nameCyrillic,
        @Size(max = Organisation.NAME_LENGTH) String district,
        @WrittenEmail @Size(max = EmailAddress.LENGTH) String email,

        @WebAddress @Size(max = OrganisationInput.SITE_LENGTH) String site,

        @Nullable @Positive Integer population,
        @Nullable Long version) {

    static final int SITE_LENGTH = 300;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public OrganisationInput {
        nameLatin = nameLatin == null ? "" : WrittenText.line(nameLatin);
        nameCyrillic = nameCyrillic == null || nameCyrillic.isBlank()
                ? SerbianScript.toCyrillic(nameLatin)
                : WrittenText.line(nameCyrillic);
        district = district == null ? "" : WrittenText.line(district);
        email = email == null ? "" : EmailAddress.trimmed(email);
        site = site == null ? "" : WrittenText.line(site);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
