package org.spona.meetings.participation;

import java.util.List;

/**
 * What would be noted of a list.
 *
 * @param head names of its columns; empty of a list without
 * @param width how many columns it has
 * @param columns what stands where
 * @param atLeast for how many minutes somebody has to be there
 * @param table the list itself, to be sent once more
 */
public record ParticipationPreview(
        List<String> head,
        int width,
        ParticipantColumns columns,
        int atLeast,
        String table,
        List<ListedPerson> people) {

    public ParticipationPreview {
        head = List.copyOf(head);
        people = List.copyOf(people);
    }

    /** How many would be noted as there. */
    public long counted() {
        return people.stream().filter(ListedPerson::counts).count();
    }

    /** How many of the list nobody is known by. */
    public long unknown() {
        return people.stream().filter(one -> one.inviteeId() == null).count();
    }
}
