package org.spona.infra.servers;

/** Whether data must survive a loss of power. */
public enum Durability {
    /** For people: what is acknowledged is on the disk. */
    KEEP,
    /** For tests: quicker, since the data end with the test. */
    FORGET
}
