package org.spona.meetings.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What those who are invited find otherwise than they were told before. */
public record MeetingChange(ToldMeeting before, ToldMeeting after) {

    /** What can change for those who are invited. */
    public enum Part {
        TITLE,
        KIND,
        /** The moments, and what is known of the day before there are any; another zone in which they are the same moves nothing. */
        TIME,
        PLACE,
        LINK,
        PURPOSE,
        AGENDA;

        private Object of(ToldMeeting told) {
            return switch (this) {
                case TITLE -> told.content().title();
                case KIND -> told.content().kind();
                case TIME ->
                    List.of(told.content().time().moments(), told.content().day());
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
        MeetingContent was = before.content();
        MeetingContent is = after.content();
        return !was.time().moments().equals(is.time().moments()) || !was.place().equals(is.place());
    }
}
