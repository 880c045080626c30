package org.spona.platform.shell;

import org.springframework.ui.Model;

/**
 * A text as its readers will see it, beside the form in which it is written. Its heading is the message {@code <code>}, and
 * {@code <code>.empty} is said while there is no text.
 *
 * @param code where its messages begin, such as {@code practice.preview}
 * @param tag of the text's language and script (BCP 47)
 */
public record Preview(String code, String text, String tag) {

    private static final String VIEW = "shell/preview :: preview";

    /** The view that shows it; its model has this as {@code preview}. */
    public String view(Model model) {
        model.addAttribute("preview", this);
        return VIEW;
    }
}
