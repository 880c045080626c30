package org.spona.meetings.task;

/** What is asked of the institutions of a task. */
public enum TaskKind {
    /** To do something. */
    DO,
    /** To send a text or a file. */
    INPUT,
    /** To tell what was done. */
    REPORT;

    /** Whether a part can only be done with something that was sent or told. */
    boolean asksForWords() {
        return this != DO;
    }
}
