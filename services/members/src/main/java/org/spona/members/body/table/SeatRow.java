package org.spona.members.body.table;

/**
 * A row of a table, as it was written.
 *
 * @param number its number in the file, from 1
 * @param name of who speaks for the institution; empty for a seat alone
 */
public record SeatRow(
        int number,
        String institution,
        String role,
        String voting,
        String name,
        String email,
        String rank,
        String from,
        String until,
        String act) {

    /** Whether it names anybody. */
    public boolean hasPerson() {
        return !name.isEmpty() || !email.isEmpty();
    }

    /** The same with the institution that stands above, where cells were merged. */
    SeatRow below(SeatRow above) {
        return new SeatRow(
                number,
                above.institution,
                role.isEmpty() ? above.role : role,
                voting.isEmpty() ? above.voting : voting,
                name,
                email,
                rank,
                from,
                until,
                act);
    }
}
