package org.spona.cooperation.exchange;

/** What is exchanged. */
public enum ExchangeForm {
    /** Somebody who knows how comes, or advises from afar. */
    EXPERTISE,
    STUDY_VISIT
}
