package org.spona.platform.crooked;

final class MeetingRoom {

    boolean hasAgenda() {
        return false;
    }
}
