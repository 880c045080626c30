package org.spona.meetings.meeting;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What those who are invited find otherwise than they were told before. */
public record MeetingChange(ToldMeeting before, ToldMeeting after) {

    /** What can change for those who are invited. */
    public enum Part {
        TITLE(told -> told.content().title()),
        /** The moments alone: another zone in which they are the same moves nothing. */
        TIME(told -> told.content().time().moments()),
        PLACE(told -> told.content().place()),
        LINK(told -> Objects.requireNonNullElse(told.online().link(), "")),
        PURPOSE(told -> told.content().purpose()),
        AGENDA(told -> told.content().agenda());

        private final Function<ToldMeeting, Object> value;

        Part(Function<ToldMeeting, Object> value) {
            this.value = value;
        }
    }

    /** What is otherwise, in the order of {@link Part}. */
    public Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (!part.value.apply(before).equals(part.value.apply(after))) {
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
