package org.spona.platform.links;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adding links to a thing and removing them. A controller of a kind of things says under which address:
 * {@code @RequestMapping("/practices/{id}/links")}.
 */
public abstract class LinkPages {

    private final Links links;
    private final LinkSource source;
    private final LinkChoices choices;

    protected LinkPages(Links links, LinkSource source, LinkChoices choices) {
        this.links = links;
        this.source = source;
        this.choices = choices;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        LinkOrigin origin = source.get(id);
        var owner = links.requireWriter(origin);
        model.addAttribute("form", new LinkInput("", "", "", owner.visibility()));
        return form(origin, model, locale);
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LinkInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        LinkOrigin origin = source.get(id);
        if (Submitted.taken(errors, response, () -> links.add(origin, input))) {
            return Flash.done("link.add.done").on(origin.address(), redirect);
        }
        return form(origin, model, locale);
    }

    @GetMapping("/{linkId}/remove")
    String askRemoval(@PathVariable UUID id, @PathVariable UUID linkId, Model model, Locale locale) {
        LinkOrigin origin = source.get(id);
        links.requireWriter(origin);
        Link link = links.get(origin, linkId);
        String action = origin.linksAddress() + "/" + linkId + "/remove";
        return new Confirmation("link.remove", choices.sentence(link, locale), action, origin.address(), true)
                .view(model);
    }

    @PostMapping("/{linkId}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID linkId, RedirectAttributes redirect) {
        LinkOrigin origin = source.get(id);
        links.remove(origin, linkId);
        return Flash.done("link.remove.done").on(origin.address(), redirect);
    }

    private String form(LinkOrigin origin, Model model, Locale locale) {
        choices.into(model, origin, locale);
        return "link/form";
    }
}
