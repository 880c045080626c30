package org.spona.platform.shell;

import org.springframework.ui.Model;

/**
 * What is asked before something reaches other people. Its heading is the message {@code <code>.question}, such as "Objavi
 * praksu?", the word on its button {@code <code>.verb}, such as "Objavi".
 *
 * @param code where its messages begin, such as {@code practice.publish}
 * @param reach whom it reaches, in words
 * @param action where the answer is sent (POST)
 * @param back where "cancel" leads
 * @param grave whether it takes something away
 */
public record Confirmation(String code, String reach, String action, String back, boolean grave) {

    private static final String VIEW = "shell/confirm";

    /** The view that asks; its model has this as {@code confirmation}. */
    public String view(Model model) {
        model.addAttribute("confirmation", this);
        return VIEW;
    }
}
