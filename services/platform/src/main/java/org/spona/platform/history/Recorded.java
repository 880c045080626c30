package org.spona.platform.history;

/** An aggregate whose changes its readers may follow: every state that it is saved in is kept as a version. */
public interface Recorded {

    /** What is kept of it as it is now. */
    RecordedState recorded();
}
