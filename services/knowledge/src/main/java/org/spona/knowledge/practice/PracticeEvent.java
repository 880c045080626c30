package org.spona.knowledge.practice;

/** What happened to a practice: people of its network are told of {@link Submitted} to {@link Approved}, everybody of what follows. */
public sealed interface PracticeEvent {
    Practice practice();

    /** Its draft is new, says something else, or is another's to finish. */
    record Drafted(Practice practice) implements PracticeEvent {}

    /** Its draft was thrown away. */
    record Discarded(Practice practice) implements PracticeEvent {}

    /** It waits for the editors of its network. */
    record Submitted(Practice practice) implements PracticeEvent {}

    /** An editor gave it back to its author, with a reason. */
    record Returned(Practice practice) implements PracticeEvent {}

    /** An editor has made it readable for others; {@link Published} comes as well. */
    record Approved(Practice practice) implements PracticeEvent {}

    /** It can now be read as far as its visibility says, or its text has changed since. */
    record Published(Practice practice) implements PracticeEvent {}

    /** It can no longer be read by others. */
    record Withdrawn(Practice practice) implements PracticeEvent {}
}
