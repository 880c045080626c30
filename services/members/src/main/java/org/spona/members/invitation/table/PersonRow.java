package org.spona.members.invitation.table;

import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.spona.members.person.WholeName;

/**
 * Somebody in a table, as it was written. What is empty is as the whole table says.
 *
 * @param row its number in the file, from 1
 * @param organisation its name, in either script
 * @param role its code, or its name in Serbian or English
 */
public record PersonRow(
        int row,
        @Size(max = LONGEST) String email,
        @Size(max = LONGEST) String givenName,
        @Size(max = LONGEST) String familyName,
        @Size(max = LONGEST) String role,
        @Size(max = LONGEST) String organisation) {

    private static final int LONGEST = 300;

    /** An address with a name before it (RFC 5322, section 3.4), as mail programs copy it. */
    private static final Pattern NAMED_ADDRESS = Pattern.compile("\"?([^\"<>]*)\"?\\s*<([^<>]+)>");

    /** What a program leaves out is empty. */
    @SuppressWarnings("NullAway") // JSON leaves fields out
    public PersonRow {
        email = email == null ? "" : email;
        givenName = givenName == null ? "" : givenName;
        familyName = familyName == null ? "" : familyName;
        role = role == null ? "" : role;
        organisation = organisation == null ? "" : organisation;
    }

    /**
     * One whose cell of the address may have the name too, and whose name may be in one cell: then its last word is the family's.
     *
     * @param name given and family name, or empty
     */
    static PersonRow read(
            int row, String address, String name, String given, String family, String role, String organisation) {
        var named = NAMED_ADDRESS.matcher(address);
        boolean both = named.matches();
        String whole = given.isEmpty() && family.isEmpty()
                ? name.isEmpty() && both ? named.group(1).strip() : name
                : "";
        WholeName split = WholeName.of(whole);
        return new PersonRow(
                row,
                both ? named.group(2).strip() : address,
                whole.isEmpty() ? given : split.given(),
                whole.isEmpty() ? family : split.family(),
                role,
                organisation);
    }
}
