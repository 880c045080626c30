package org.spona.platform.shell;

import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The steps of something that reach other people, or take something from them. A step is the value of an enum, named as in
 * its address, such as {@code /practices/17/publish}: there it is asked about (GET) and taken (POST). Its messages begin with
 * what it is taken with and its own name: {@code practice.publish.question}, {@code .verb} and {@code .done}.
 *
 * @param code of what they are taken with, such as {@code practice}
 * @param address of what they are taken with, such as {@code /practices/17}
 */
public record Steps(String code, String address) {

    /** The step with this name in its address, which the mapping has found to be one. */
    public static <S extends Enum<S>> S named(String path, Class<S> steps) {
        return Enum.valueOf(steps, path.toUpperCase(Locale.ROOT));
    }

    /**
     * The view that asks about a step.
     *
     * @param reach whom it reaches, in words
     * @param grave whether it takes something away
     */
    public String ask(Enum<?> step, String reach, boolean grave, Model model) {
        return new Confirmation(code(step), reach, address + "/" + path(step), address, grave).view(model);
    }

    /** Leads on, and says that a step is taken. */
    public String done(Enum<?> step, String next, RedirectAttributes redirect) {
        return Flash.done(code(step) + ".done").on(next, redirect);
    }

    /** Leads to the part where what is missing can be given, such as {@code /edit}, and says what that is. */
    public String mend(String part, String missing, RedirectAttributes redirect) {
        return Flash.warning(missing).on(address + part, redirect);
    }

    /** Where the messages of a step begin. */
    public String code(Enum<?> step) {
        return code + "." + path(step);
    }

    private static String path(Enum<?> step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
