package org.spona.members.body;

/** What a body is. */
public enum BodyKind {
    TEAM,
    WORKING_GROUP,
    COMMITTEE,
    FORUM,
    /** Of a network as a whole, such as its board. */
    NETWORK_BODY
}
