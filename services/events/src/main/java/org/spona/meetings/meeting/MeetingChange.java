package org.spona.meetings.meeting;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What those who are invited find otherwise than they were told before. */
public record MeetingChange(ToldMeeting before, ToldMeeting after) {

    /** What can change for those who are invited. */
    public enum Part {
        TITLE,
        /** The moments alone: another zone in which they are the same moves nothing. */
        TIME,
        PLACE,
        LINK,
        PURPOSE,
        AGENDA;

        private Object of(ToldMeeting told) {
            return switch (this) {
                case TITLE -> told.content().title();
                case TIME -> told.content().time().moments();
                case PLACE -> told.content().place();
                case LINK -> Objects.requireNonNullElse(told.online().link(), "");
                case PURPOSE -> told.content().purpose();
                case AGENDA -> told.content().agenda();
            };
        }
    }

    /** What is otherwise, in the order of {@link Part}. */
    public Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (!part.of(before).equals(part.of(after))) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether people meet at another time or place, so that earlier answers no longer count. */
    public boolean moves() {
        Set<Part> parts = parts();
        return parts.contains(Part.TIME) || parts.contains(Part.PLACE);
    }
}
