package org.spona.meetings.meeting;

/** What kind of gathering a meeting is. */
public enum MeetingKind {
    ORDINARY,
    EXTRAORDINARY,
    /** The first one of a body. */
    CONSTITUTIVE,
    /** Of several bodies. */
    JOINT,
    /** Nobody meets: it is voted in writing until a moment. */
    WRITTEN,
    WEBINAR,
    TRAINING,
    STUDY_VISIT;

    /** Whether people learn there, so that whoever was there can show it. */
    public boolean teaches() {
        return this == WEBINAR || this == TRAINING || this == STUDY_VISIT;
    }
}
