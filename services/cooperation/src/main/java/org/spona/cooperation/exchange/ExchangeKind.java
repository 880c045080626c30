package org.spona.cooperation.exchange;

/** Which side of an exchange it is. */
public enum ExchangeKind {
    OFFER,
    NEED
}
