package org.spona.members.invitation.table;

import java.util.List;
import java.util.stream.IntStream;
import org.spona.platform.language.FoldedName;

/** Where a table has what of a person, by the names of its columns in Serbian and English, or by their order. A column that is not there is -1. */
record PeopleColumns(int email, int name, int givenName, int familyName, int role, int organisation) {

    private static final List<String> EMAIL = List.of(
            "e mail",
            "email",
            "mail",
            "e adresa",
            "eadresa",
            "e posta",
            "adresa e poste",
            "email adresa",
            "e mail adresa",
            "email address",
            "e mail address",
            "imejl");
    private static final List<String> NAME = List.of("ime i prezime", "osoba", "name", "full name", "person");
    private static final List<String> GIVEN_NAME = List.of("ime", "first name", "given name");
    private static final List<String> FAMILY_NAME = List.of("prezime", "last name", "family name", "surname");
    private static final List<String> ROLE = List.of("uloga", "role");
    private static final List<String> ORGANISATION = List.of(
            "organizacija",
            "opstina",
            "opcina",
            "grad",
            "ustanova",
            "organisation",
            "organization",
            "municipality",
            "institution");

    /** Whether a row has the names of the columns. */
    static boolean areNamedBy(List<String> row) {
        return named(row, EMAIL) >= 0;
    }

    /** The columns that a row names. */
    static PeopleColumns named(List<String> row) {
        return new PeopleColumns(
                named(row, EMAIL),
                named(row, NAME),
                named(row, GIVEN_NAME),
                named(row, FAMILY_NAME),
                named(row, ROLE),
                named(row, ORGANISATION));
    }

    /** Without names: the address is where it is in the first row, and the others are the name, the role and the organisation. */
    static PeopleColumns ordered(List<String> row) {
        int email = IntStream.range(0, row.size())
                .filter(column -> row.get(column).contains("@"))
                .findFirst()
                .orElse(0);
        int[] others = IntStream.iterate(0, column -> column + 1)
                .filter(column -> column != email)
                .limit(3)
                .toArray();
        return new PeopleColumns(email, others[0], -1, -1, others[1], others[2]);
    }

    private static int named(List<String> row, List<String> names) {
        List<String> folded = row.stream().map(FoldedName::of).toList();
        return names.stream()
                .map(folded::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** The person in a row. */
    PersonRow read(int number, List<String> cells) {
        return PersonRow.read(
                number,
                cell(cells, email),
                cell(cells, name),
                cell(cells, givenName),
                cell(cells, familyName),
                cell(cells, role),
                cell(cells, organisation));
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
