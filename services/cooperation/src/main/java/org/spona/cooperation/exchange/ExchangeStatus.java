package org.spona.cooperation.exchange;

/** How far an exchange has come. */
public enum ExchangeStatus {
    DRAFT,
    /** Others can answer. */
    OPEN,
    /** Two organisations have found each other. */
    MATCHED,
    /** It took place; both sides say how it was. */
    DONE,
    WITHDRAWN
}
