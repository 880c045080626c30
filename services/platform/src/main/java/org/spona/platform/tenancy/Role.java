package org.spona.platform.tenancy;

/** What a person does in a network for an organisation. */
public enum Role {
    /** Convenes the network, invites people and asks organisations to join. */
    COORDINATOR,
    /** Publishes or returns what the network's organisations submit. */
    EDITOR,
    /** Works for an organisation and writes in its name. */
    OFFICER,
    /** Represents an organisation in a body; reads, does not write in its name. */
    DELEGATE,
    /** Reads what is public and what names her or her organisation, nothing else. */
    GUEST;

    /** Whether the role may write in the name of its organisation. */
    public boolean writes() {
        return switch (this) {
            case COORDINATOR, EDITOR, OFFICER -> true;
            case DELEGATE, GUEST -> false;
        };
    }

    /** Whether the role is one of the network's staff: who tells its members what changes and sees who follows. */
    public boolean staffs() {
        return switch (this) {
            case COORDINATOR, EDITOR -> true;
            case OFFICER, DELEGATE, GUEST -> false;
        };
    }

    /** Whether the role coordinates its network. */
    public boolean coordinates() {
        return this == COORDINATOR;
    }

    /** Whether the role reads what belongs to its organisation alone and what network and region share. */
    public boolean belongs() {
        return this != GUEST;
    }
}
