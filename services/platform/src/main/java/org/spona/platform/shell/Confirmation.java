package org.spona.platform.shell;

import java.util.Map;

/**
 * What the view {@link #VIEW} asks, as the model's {@code confirmation}, before something reaches other people.
 *
 * @param question the heading, such as "Objavi praksu?"
 * @param reach whom it reaches, in words
 * @param action where the answer is sent (POST)
 * @param fields what is sent with it
 * @param verb the button's word, such as "Objavi"
 * @param back where "cancel" leads
 * @param grave whether it takes something away
 */
public record Confirmation(
        String question,
        String reach,
        String action,
        Map<String, String> fields,
        String verb,
        String back,
        boolean grave) {

    /** The name of the view and of the attribute in its model. */
    public static final String VIEW = "shell/confirm";

    public Confirmation {
        fields = Map.copyOf(fields);
    }
}
