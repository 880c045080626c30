package org.spona.platform.shell;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages of the form of things of one kind. Nothing typed is lost when something has to be mended. A controller says under which address its
 * things are, {@code @RequestMapping("/plans")}, and what its form needs besides.
 *
 * @param <F> what the form holds; in the model it is {@code form}
 */
public abstract class FormPages<F> {

    private final String kind;
    private final String address;
    private final BiFunction<UUID, Locale, F> begin;
    private final BiConsumer<UUID, F> save;

    /**
     * @param kind how messages call the kind: {@code <kind>.saved} is said of what is saved
     * @param address where the things are: {@code /plans}
     * @param begin what the form of a thing holds, or of a new one
     */
    protected FormPages(String kind, String address, BiFunction<UUID, Locale, F> begin, BiConsumer<UUID, F> save) {
        this.kind = kind;
        this.address = address;
        this.begin = begin;
        this.save = save;
    }

    /**
     * Puts beside the form whatever its page needs.
     *
     * @return the name of the page's template
     */
    protected abstract String form(UUID id, F input, Model model, Locale locale);

    /** A new thing has its id before it is saved, so sending the form twice makes one. */
    @GetMapping("/new")
    String begin() {
        return "redirect:" + address + "/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        F input = begin.apply(id, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") F input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> save.accept(id, input))) {
            return Flash.done(kind + ".saved").on(address + "/" + id, redirect);
        }
        return form(id, input, model, locale);
    }
}
