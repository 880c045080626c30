package org.spona.members.announcement;

import java.util.List;
import java.util.stream.Stream;
import org.spona.platform.findable.Findable;

/** Makes things to be found of one part of the directory. */
interface DirectoryFindables {

    /**
     * What is otherwise to be found after these changes, with at most one look-up for all of them.
     *
     * @param states of whatever parts of the directory; those of others are passed over
     */
    Stream<Findable> of(List<?> states);

    /** Those of these states that are of a type. */
    static <T> List<T> only(Class<T> type, List<?> states) {
        return states.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
