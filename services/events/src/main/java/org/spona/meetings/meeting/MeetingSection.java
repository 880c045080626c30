package org.spona.meetings.meeting;

import java.util.Locale;
import java.util.Optional;
import org.springframework.ui.Model;

/**
 * A part of a meeting's page that another package adds, such as who is invited. Sections stand in the order of their beans
 * ({@link org.springframework.core.annotation.Order}).
 */
public interface MeetingSection {

    /** Where on the page it stands. */
    enum Place {
        ABOVE_AGENDA,
        BELOW_AGENDA
    }

    Place place();

    /**
     * Adds to the model what the section shows; in the transaction in which the page is read.
     *
     * @return the template that shows it, such as {@code invitation/section}; empty when there is nothing for the reader
     */
    Optional<String> show(Meeting meeting, Model model, Locale locale);
}
