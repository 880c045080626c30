package org.spona.platform.shell;

import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of a form with a list whose rows come and go: the form is sent to the address of its thing, with the parameter {@code add} or
 * {@code remove} it comes back as it was typed, with a row more or less. A controller says under which address its things are,
 * {@code @RequestMapping("/bodies")}, and maps what else there is to do with the form.
 *
 * @param <F> what the form holds; in the model it is {@code form}, and {@code added} is there when it has just got a row
 */
public abstract class RowFormPages<F> {

    /** Shows the form again. */
    protected final FormRows rows;

    /** The path of the list in the form, such as {@code content.points}. */
    protected final String list;

    private final UnaryOperator<F> longer;
    private final BiFunction<F, Integer, F> shorter;

    /**
     * @param list the path of the list in the form, such as {@code content.points}
     * @param longer the form with a row more at the end
     * @param shorter the form without the row of this number, from {@code 0}
     */
    protected RowFormPages(FormRows rows, String list, UnaryOperator<F> longer, BiFunction<F, Integer, F> shorter) {
        this.rows = rows;
        this.list = list;
        this.longer = longer;
        this.shorter = shorter;
    }

    /**
     * Puts beside the form whatever its page needs.
     *
     * @return the name of the page's template
     */
    protected abstract String form(UUID id, F input, Model model, Locale locale);

    @PostMapping(path = "/{id}", params = "add")
    String add(
            @PathVariable UUID id, @ModelAttribute("form") F input, BindingResult typed, Model model, Locale locale) {
        F form = longer.apply(input);
        rows.add(typed, form, model);
        model.addAttribute("added", true);
        return form(id, form, model, locale);
    }

    @PostMapping(path = "/{id}", params = "remove")
    String remove(
            @PathVariable UUID id,
            @ModelAttribute("form") F input,
            BindingResult typed,
            @RequestParam int remove,
            Model model,
            Locale locale) {
        F form = shorter.apply(input, remove);
        rows.remove(typed, list, remove, form, model);
        return form(id, form, model, locale);
    }
}
