package org.spona.meetings.decision;

import java.util.Locale;
import java.util.Optional;
import org.springframework.ui.Model;

/**
 * A part of a decision's page, which the package with what it shows contributes as a bean; several stand in the order of
 * {@link org.springframework.core.annotation.Order}.
 */
public interface DecisionPart {

    /**
     * Puts what it shows into the model.
     *
     * @return the template whose fragment {@code section} shows it; empty when there is nothing for this reader
     */
    Optional<String> show(Decision decision, Model model, Locale locale);
}
