package org.spona.regulations.consequence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.text.Content;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.consequence.ConfirmationInput;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.ConsequenceFilter;
import org.spona.regulations.consequence.ConsequenceReading;
import org.spona.regulations.consequence.Consequences;
import org.spona.regulations.consequence.web.ConsequenceViews.ConsequenceView;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What rests on what a version of an act changes: all of it for staff, and one thing for those who say whether it still holds. */
@Controller
class ConsequencePages {

    private final ConsequenceReading reading;
    private final Consequences consequences;
    private final ConsequenceViews views;
    private final ConsequenceSheet sheet;
    private final ActTexts texts;
    private final RegulationRegister register;
    private final MessageSource messages;

    ConsequencePages(
            ConsequenceReading reading,
            Consequences consequences,
            ConsequenceViews views,
            ConsequenceSheet sheet,
            ActTexts texts,
            RegulationRegister register,
            MessageSource messages) {
        this.reading = reading;
        this.consequences = consequences;
        this.views = views;
        this.sheet = sheet;
        this.texts = texts;
        this.register = register;
        this.messages = messages;
    }

    @GetMapping("/regulations/versions/{id}/consequences")
    String list(
            @PathVariable UUID id,
            @Valid ConsequenceFilter filter,
            @Valid PageRequest page,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        ActVersion version = reading.getVersion(id);
        Regulation regulation = register.get(version.regulationId());
        PageOf<Consequence> found = reading.list(id, filter, page);
        Map<String, Long> kinds = reading.countKinds(id);
        Map<String, String> words = views.kinds(kinds.keySet(), locale);
        model.addAttribute("version", version);
        model.addAttribute("regulation", regulation);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "kinds",
                kinds.entrySet().stream()
                        .map(kind -> new Choice(
                                kind.getKey(),
                                "%s (%d)".formatted(words.getOrDefault(kind.getKey(), ""), kind.getValue())))
                        .toList());
        model.addAttribute(
                "statuses",
                Choice.worded(Stream.of(Consequence.Status.values()), "consequence.status.", messages, locale));
        model.addAttribute("counts", reading.countStatuses(id));
        model.addAttribute(
                "consequences",
                new PageOf<>(
                        of(version, found.items(), regulation, request, locale),
                        found.total(),
                        found.page(),
                        found.size()));
        return "consequence/list";
    }

    @GetMapping("/regulations/versions/{id}/consequences/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id,
            @PathVariable String format,
            @Valid ConsequenceFilter filter,
            Locale locale,
            HttpServletRequest request) {
        ActVersion version = reading.getVersion(id);
        List<ConsequenceView> all = of(
                version,
                reading.list(id, filter, PageRequest.WHOLE).items(),
                register.get(version.regulationId()),
                request,
                locale);
        return SheetFormat.ofExtension(format).answer(sheet.of(all, locale), locale);
    }

    @GetMapping("/regulations/consequences/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale, HttpServletRequest request) {
        model.addAttribute("form", new ConfirmationInput(""));
        return page(id, model, locale, request);
    }

    @PostMapping("/regulations/consequences/{id}/confirm")
    String confirm(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ConfirmationInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> consequences.confirm(id, form))) {
            return Flash.done("consequence.confirm.done").on("/regulations/consequences/" + id, redirect);
        }
        return page(id, model, locale, request);
    }

    /** What is due of a thing, for the thing's own page. */
    @GetMapping("/regulations/consequences/of/{kind}/{id}")
    String flag(
            @PathVariable String kind, @PathVariable UUID id, Model model, Locale locale, HttpServletRequest request) {
        List<Consequence> due = reading.listDue(new ThingKey(kind, id));
        if (!due.isEmpty()) {
            put(due.getFirst(), model, locale, request);
        }
        return "consequence/flag";
    }

    private String page(UUID id, Model model, Locale locale, HttpServletRequest request) {
        put(reading.get(id), model, locale, request);
        return "consequence/show";
    }

    private void put(Consequence consequence, Model model, Locale locale, HttpServletRequest request) {
        ActVersion version = texts.getVersion(consequence.versionId());
        Regulation regulation = register.get(consequence.regulationId());
        model.addAttribute("version", version);
        model.addAttribute("regulation", regulation);
        model.addAttribute(
                "view",
                of(version, List.of(consequence), regulation, request, locale).stream()
                        .findFirst()
                        .orElseThrow(Refusal::notFound));
    }

    private List<ConsequenceView> of(
            ActVersion version,
            List<Consequence> some,
            Regulation regulation,
            HttpServletRequest request,
            Locale locale) {
        return views.of(
                version, some, regulation.content().language(), new Content(LanguageChoice.chosen(request)), locale);
    }
}
