package org.spona.regulations.provision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.text.Content;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ArticleSection;
import org.spona.regulations.provision.FoundLine;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionLabels;
import org.spona.regulations.provision.ProvisionLife;
import org.spona.regulations.provision.Succession;
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
    private final Clock clock;

    ActPages(
            ActTexts texts,
            RegulationRegister regulations,
            ProvisionLabels labels,
            ActHtml html,
            List<ArticleSection> sections,
            Clock clock) {
        this.texts = texts;
        this.regulations = regulations;
        this.labels = labels;
        this.html = html;
        this.sections = List.copyOf(sections);
        this.clock = clock;
    }

    /**
     * An article as a page shows it.
     *
     * @param label as printed before it
     */
    record Line(Provision provision, String label, String citation) {}

    /**
     * A line that has the words that were looked for.
     *
     * @param citation how lawyers cite it
     */
    record Found(FoundLine line, String citation) {}

    /**
     * What became of a provision, or of what it came.
     *
     * @param words which of them, as a code of a message
     * @param wid of the other provision
     * @param citation how lawyers cite that one
     */
    record Succeeded(
            String words,
            UUID wid,
            String citation,
            @Nullable LocalDate since) {}

    /**
     * @param na the day
     * @param u words that are looked for in the text: those lines alone that have them
     */
    @GetMapping("/regulations/{id}/text")
    String text(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate na,
            @RequestParam(defaultValue = "") String u,
            @Valid PageRequest page,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        Content shown = new Content(LanguageChoice.chosen(request));
        if (u.isBlank()) {
            TextOnDay text = texts.on(id, na);
            Regulation regulation = shown(id, text, na, model);
            ActHtml.Rendered rendered = html.of(text, regulation, na == null ? "" : "?na=" + na, shown, locale);
            model.addAttribute("html", rendered.text());
            model.addAttribute("contents", rendered.contents());
            model.addAttribute("metadata", metadata(text, regulation, na, locale));
        } else {
            TextOnDay found = texts.found(id, u, na);
            Regulation regulation = shown(id, found, na, model);
            model.addAttribute("asked", u);
            model.addAttribute(
                    "found",
                    PageOf.of(found.provisions(), page).map(line -> found(line, u, regulation, shown, locale)));
        }
        return "act/text";
    }

    private Found found(Provision line, String asked, Regulation regulation, Content shown, Locale locale) {
        String language = regulation.content().language();
        String says = shown.text(line.heading() + " " + line.text(), language).strip();
        return new Found(FoundLine.of(line, says, asked), labels.citation(line.address(), shown, language, locale));
    }

    private ActJsonLd metadata(TextOnDay text, Regulation regulation, @Nullable LocalDate asked, Locale locale) {
        String path = text.inForce()
                .filter(_ -> asked != null)
                .map(version -> "/regulations/versions/" + version.getId())
                .orElse("/regulations/" + regulation.getId() + "/text");
        return ActJsonLd.ofText(regulation, text, path, () -> articles(text, regulation, locale), LocalDate.now(clock));
    }

    private Map<String, String> articles(TextOnDay text, Regulation regulation, Locale locale) {
        Content asWritten = new Content(Optional.empty());
        Map<String, String> articles = new LinkedHashMap<>();
        ActJsonLd.articles(text.provisions())
                .forEach(article -> articles.put(
                        article.address(),
                        labels.label(article, asWritten, regulation.content().language(), locale)));
        return articles;
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
        String language = regulation.content().language();
        UUID wid = text.provisions().getFirst().wid();
        model.addAttribute("successions", succeeded(wid, texts.listSuccessions(wid), regulation, shown, locale));
        model.addAttribute("citation", labels.citation(address, shown, language, locale));
        if (na == null) {
            String cited = labels.citation(article, new Content(Optional.empty()), language, locale);
            String path = "/regulations/" + id + "/" + article;
            model.addAttribute("metadata", new ActJsonLd(regulation, text, path, cited, Map::of, LocalDate.now(clock)));
        }
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
        Content shown = new Content(LanguageChoice.chosen(request));
        model.addAttribute("life", life);
        model.addAttribute("toCome", life.isToCome(LocalDate.now(clock)));
        model.addAttribute("regulation", life.regulation());
        model.addAttribute("successions", succeeded(wid, life.successions(), life.regulation(), shown, locale));
        model.addAttribute(
                "lines",
                lines(
                        life.texts().stream().map(ProvisionLife.Text::provision).toList(),
                        life.regulation(),
                        shown,
                        locale));
        return "act/life";
    }

    private List<Succeeded> succeeded(
            UUID wid, List<Succession> known, Regulation regulation, Content shown, Locale locale) {
        String language = regulation.content().language();
        return known.stream()
                .map(succession -> {
                    boolean made = succession.wid().equals(wid);
                    String address = made ? succession.otherAddress() : succession.address();
                    return new Succeeded(
                            "act.succession." + succession.kind() + (made ? ".part" : ".whole"),
                            made ? succession.other() : succession.wid(),
                            labels.citation(address, shown, language, locale),
                            succession.since());
                })
                .toList();
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
}
