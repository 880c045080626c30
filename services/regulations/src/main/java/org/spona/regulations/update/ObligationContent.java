package org.spona.regulations.update;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;

/**
 * What is asked of whom.
 *
 * @param provision the article that asks it, as lawyers cite it; may be empty
 * @param what what is to be done, in plain words; at most {@value #WHAT_LENGTH} characters
 * @param due the last day, if there is one
 * @param addressees names of {@link Addressee}
 * @param country ISO 3166-1 alpha-2; organisations of other countries are not asked; null asks all
 */
@Embeddable
public record ObligationContent(
        String provision,
        String what,
        @Nullable LocalDate due,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> addressees,
        @Nullable String country) {

    public static final int PROVISION_LENGTH = 200;
    public static final int WHAT_LENGTH = 600;

    public ObligationContent {
        addressees = List.copyOf(addressees);
    }

    /** Whether an organisation of the network is asked. */
    public boolean addresses(Organisation organisation) {
        return Addressee.ofKind(organisation.kind())
                        .filter(addressee -> addressees.contains(addressee.name()))
                        .isPresent()
                && (country == null || country.equals(organisation.country()));
    }

    boolean addressesTheSameAs(ObligationContent other) {
        return addressees.equals(other.addressees) && Objects.equals(country, other.country);
    }
}
