package org.spona.members.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.language.SerbianScript;

/**
 * An organisation that the directory lacks, by form or as JSON.
 *
 * @param nameLatin its name in Latin script, in its own language
 * @param nameCyrillic the same in Cyrillic; made of the former when missing
 * @param country ISO 3166-1 alpha-2
 * @param networkId the network that it joins
 */
public record NewOrganisation(
        @NotBlank @Size(max = Organisation.NAME_LENGTH) String nameLatin,
        @Size(max = Organisation.NAME_LENGTH) String nameCyrillic,
        @NotNull OrganisationKind kind,

        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,

        @NotNull UUID networkId) {

    /** What is missing is told by validation. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public NewOrganisation {
        nameLatin = nameLatin == null ? "" : nameLatin.strip();
        nameCyrillic = nameCyrillic == null || nameCyrillic.isBlank()
                ? SerbianScript.toCyrillic(nameLatin)
                : nameCyrillic.strip();
    }

    /** An empty form. */
    @SuppressWarnings("NullAway") // nothing is chosen yet
    public static NewOrganisation blank(UUID networkId, @Nullable String country) {
        return new NewOrganisation("", "", null, country, networkId);
    }
}
