package org.spona.regulations.provision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.text.Content;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ArticleSection;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionLabels;
import org.spona.regulations.provision.ProvisionLife;
import org.spona.regulations.provision.TextOnDay;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Acts and their provisions to be read, as they were on any day. */
@Controller
class ActPages {

    private final ActTexts texts;
    private final RegulationRegister regulations;
    private final ProvisionLabels labels;
    private final ActHtml html;
    private final List<ArticleSection> sections;

    ActPages(
            ActTexts texts,
            RegulationRegister regulations,
            ProvisionLabels labels,
            ActHtml html,
            List<ArticleSection> sections) {
        this.texts = texts;
        this.regulations = regulations;
        this.labels = labels;
        this.html = html;
        this.sections = List.copyOf(sections);
    }

    /**
     * An article as a page shows it.
     *
     * @param label as printed before it
     */
    record Line(Provision provision, String label, String citation) {}

    @GetMapping("/regulations/{id}/text")
    String text(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate na,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        TextOnDay text = texts.on(id, na);
        Regulation regulation = shown(id, text, na, model);
        Content shown = new Content(LanguageChoice.chosen(request));
        model.addAttribute(
                "html",
                html.of(
                        text.provisions(),
                        "/regulations/" + id,
                        na == null ? "" : "?na=" + na,
                        regulation.content().language(),
                        shown,
                        locale));
        model.addAttribute(
                "articles",
                lines(text.provisions().stream().filter(ActPages::isContents).toList(), regulation, shown, locale));
        return "act/text";
    }

    @GetMapping("/regulations/{id}/{article:cl-.+}/{*within}")
    String article(
            @PathVariable UUID id,
            @PathVariable String article,
            @PathVariable String within,
            @RequestParam(required = false) @Nullable LocalDate na,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        TextOnDay text = texts.articleOn(id, article, na);
        Regulation regulation = shown(id, text, na, model);
        Content shown = new Content(LanguageChoice.chosen(request));
        model.addAttribute("lines", lines(text.provisions(), regulation, shown, locale));
        model.addAttribute(
                "sections",
                sections.stream()
                        .flatMap(section -> section.of(regulation, text.provisions()).stream())
                        .toList());
        String address = within.equals("/") ? article : article + within;
        model.addAttribute("address", address);
        model.addAttribute(
                "citation", labels.citation(address, shown, regulation.content().language(), locale));
        return "act/article";
    }

    /** Leads to where a provision is now, or says what became of it. */
    @GetMapping("/provisions/{wid}")
    String provision(@PathVariable UUID wid, Model model, Locale locale, HttpServletRequest request) {
        ProvisionLife life = texts.lifeOf(wid);
        if (life.now().isPresent()) {
            return "redirect:/regulations/" + life.regulation().getId() + "/"
                    + life.now().get();
        }
        model.addAttribute("life", life);
        model.addAttribute("regulation", life.regulation());
        model.addAttribute(
                "lines",
                lines(
                        life.texts().stream().map(ProvisionLife.Text::provision).toList(),
                        life.regulation(),
                        new Content(LanguageChoice.chosen(request)),
                        locale));
        return "act/life";
    }

    private Regulation shown(UUID id, TextOnDay text, @Nullable LocalDate asked, Model model) {
        Regulation regulation = regulations.get(id);
        model.addAttribute("regulation", regulation);
        model.addAttribute("text", text);
        model.addAttribute("day", asked);
        return regulation;
    }

    private List<Line> lines(List<Provision> provisions, Regulation regulation, Content shown, Locale locale) {
        String language = regulation.content().language();
        return provisions.stream()
                .map(provision -> new Line(
                        provision,
                        labels.label(provision, shown, language, locale),
                        labels.citation(provision.address(), shown, language, locale)))
                .toList();
    }

    private static boolean isContents(Provision provision) {
        return provision.level().isHeading() || !provision.address().contains("/");
    }
}
