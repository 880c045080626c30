package org.spona.members.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.spona.platform.directory.Countries;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.tenancy.Role;

/**
 * To which of a network's members a digest is sent; what is empty leaves nobody out.
 *
 * @param countries of their organisations, ISO 3166-1 alpha-2
 * @param kinds of their organisations
 * @param roles that they have in the network
 */
public record DigestAudience(List<String> countries, List<OrganisationKind> kinds, List<Role> roles) {

    /** Those who read what a network shares with its members. */
    public static final List<Role> ROLES =
            Stream.of(Role.values()).filter(Role::belongs).toList();

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public DigestAudience {
        countries = countries == null
                ? List.of()
                : countries.stream().filter(Countries::isKnown).toList();
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        roles = roles == null
                ? List.of()
                : roles.stream().filter(ROLES::contains).toList();
    }

    static DigestAudience of(ResultSet row) throws SQLException {
        return new DigestAudience(
                texts(row, "countries").toList(),
                texts(row, "kinds").map(OrganisationKind::valueOf).toList(),
                texts(row, "roles").map(Role::valueOf).toList());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    /** Whether nobody is left out. */
    public boolean isEverybody() {
        return countries.isEmpty() && kinds.isEmpty() && roles.isEmpty();
    }

    String[] countryCodes() {
        return countries.toArray(String[]::new);
    }

    String[] kindNames() {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    String[] roleNames() {
        return roles.stream().map(Enum::name).toArray(String[]::new);
    }
}
