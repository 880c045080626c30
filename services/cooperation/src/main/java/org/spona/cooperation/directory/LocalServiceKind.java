package org.spona.cooperation.directory;

/** What an entry of the directory is. */
public enum LocalServiceKind {
    SERVICE,
    /** Where people are told what there is and where to go. */
    INFO_POINT
}
