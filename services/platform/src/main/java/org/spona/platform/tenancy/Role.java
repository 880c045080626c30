package org.spona.platform.tenancy;

/** What a person does for an organisation in a network. */
public enum Role {
    /** Convenes the network, invites people and ends memberships. */
    COORDINATOR,
    /** Publishes or returns what the network's organisations submit. */
    EDITOR,
    /** Works for an organisation and writes in its name. */
    OFFICER,
    /** Represents an organisation in a body; reads, does not write in its name. */
    DELEGATE,
    /** Reads what is shared with the network, nothing else. */
    GUEST;

    /** Whether the role may write in the name of its organisation. */
    public boolean writes() {
        return switch (this) {
            case COORDINATOR, EDITOR, OFFICER -> true;
            case DELEGATE, GUEST -> false;
        };
    }

    /** Whether the role reads what belongs to its organisation alone and what the region shares. */
    public boolean belongs() {
        return this != GUEST;
    }
}
