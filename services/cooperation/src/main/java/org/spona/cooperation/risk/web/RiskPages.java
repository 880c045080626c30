package org.spona.cooperation.risk.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.risk.Impact;
import org.spona.cooperation.risk.Likelihood;
import org.spona.cooperation.risk.Risk;
import org.spona.cooperation.risk.RiskFilter;
import org.spona.cooperation.risk.RiskKind;
import org.spona.cooperation.risk.RiskLinks;
import org.spona.cooperation.risk.RiskReading;
import org.spona.cooperation.risk.TargetGroup;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Risks: the list with its matrix, and the page of each. */
@Controller
class RiskPages {

    private final RiskReading risks;
    private final RiskViews views;
    private final RiskLinks links;
    private final RiskSheet sheet;
    private final MessageSource messages;

    RiskPages(RiskReading risks, RiskViews views, RiskLinks links, RiskSheet sheet, MessageSource messages) {
        this.risks = risks;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/risks")
    String list(@Valid RiskFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Risk> found = risks.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("risks", found.with(views.lines(found.items())));
        model.addAttribute("matrix", risks.matrix(filter));
        model.addAttribute("likelihoods", choices(Likelihood.values(), "risk.likelihood.", locale));
        model.addAttribute("impacts", choices(Impact.values(), "risk.impact.", locale));
        model.addAttribute("groups", choices(TargetGroup.values(), "risk.targetGroup.", locale));
        model.addAttribute("kinds", choices(RiskKind.values(), "risk.kind.", locale));
        model.addAttribute("states", choices(Risk.Status.values(), "risk.status.", locale));
        model.addAttribute("writes", risks.canWrite());
        return "risk/list";
    }

    @GetMapping("/risks/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid RiskFilter filter, Locale locale) {
        var lines = views.lines(risks.list(filter, PageRequest.WHOLE).items());
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
    }

    /** What can be done with risks, for the page on which they are found. */
    @GetMapping("/risks/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", risks.canWrite());
        return "risk/actions";
    }

    @GetMapping("/risks/{id}")
    String show(@PathVariable UUID id, Model model) {
        Risk risk = risks.get(id);
        model.addAttribute("view", views.of(risk));
        model.addAttribute("links", links.section(risk).orElse(null));
        return "risk/show";
    }

    private List<Choice> choices(Enum<?>[] values, String prefix, Locale locale) {
        return Choice.worded(Stream.of(values), prefix, messages, locale);
    }
}
