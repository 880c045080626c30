package org.spona.meetings.task;

/**
 * Which tasks a list shows.
 *
 * @param whose whose they are; the reader's institution's when missing
 * @param state how far they are; open ones when missing
 */
public record TaskFilter(Whose whose, State state) {

    /** Whose tasks. */
    public enum Whose {
        /** Of which an institution of the reader's, or one for which she was invited, has a part. */
        OURS("reader_has_part(p.organisation_id, p.network_id, p.people)"),
        /** That an organisation of hers gave. */
        GIVEN("t.organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])"),
        /** All that she reads. */
        ALL("true");

        private final String parts;

        Whose(String parts) {
            this.parts = parts;
        }
    }

    /** How far tasks are, by those of their parts that count for the list. */
    public enum State {
        OPEN("not p.settled"),
        LATE("p.late"),
        SETTLED("p.settled"),
        ALL("true");

        private final String parts;

        State(String parts) {
            this.parts = parts;
        }
    }

    /** What is missing is the reader's own, and open. */
    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public TaskFilter {
        whose = whose == null ? Whose.OURS : whose;
        state = state == null ? State.OPEN : state;
    }

    /** The condition on the table {@code task t}. */
    String condition() {
        return "exists (select from task_part_status p where p.task_id = t.id and %s and %s)"
                .formatted(whose.parts, state.parts);
    }
}
