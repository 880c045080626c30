package org.spona.regulations.modelact.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.modelact.Holding;
import org.spona.regulations.modelact.HoldingFilter;
import org.spona.regulations.modelact.Holdings;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelActStep;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.ModelVersion;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who holds which version of a model and how far each has come with it, for its staff. */
@Controller
class HolderPages {

    private final ModelReading models;
    private final Holdings holdings;
    private final HolderSheet sheet;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    HolderPages(
            ModelReading models,
            Holdings holdings,
            HolderSheet sheet,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.models = models;
        this.holdings = holdings;
        this.sheet = sheet;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A holder.
     *
     * @param version the number of the version that it was told of last
     */
    record Line(Holding holding, Optional<Organisation> organisation, Optional<Integer> version) {}

    @GetMapping("/model-acts/{id}/holders")
    String list(
            @PathVariable UUID id, @Valid HoldingFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        ModelAct act = getFor(id);
        PageOf<Holding> found = holdings.list(id, filter, page);
        model.addAttribute("act", act);
        model.addAttribute("filter", filter);
        model.addAttribute("holders", found.with(lines(id, found.items())));
        model.addAttribute("counts", holdings.count(id));
        model.addAttribute(
                "progresses",
                Choice.worded(Stream.of(HoldingFilter.Progress.values()), "model-act.progress.", messages, locale));
        return "modelact/holders";
    }

    @GetMapping("/model-acts/{id}/holders/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id, @PathVariable String format, @Valid HoldingFilter filter, Locale locale) {
        getFor(id);
        List<Line> lines =
                lines(id, holdings.list(id, filter, PageRequest.WHOLE).items());
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
    }

    private ModelAct getFor(UUID id) {
        ModelAct act = models.get(id);
        ModelActStep.FOLLOW.require(Readers.get(), act, clock.instant());
        return act;
    }

    private List<Line> lines(UUID id, List<Holding> found) {
        Map<UUID, Organisation> organisations = directory.organisations(
                found.stream().map(Holding::organisationId).toList());
        Map<UUID, Integer> versions =
                models.listVersions(id).stream().collect(Collectors.toMap(ModelVersion::getId, ModelVersion::number));
        return found.stream()
                .map(holding -> new Line(
                        holding,
                        Optional.ofNullable(organisations.get(holding.organisationId())),
                        Optional.ofNullable(versions.get(holding.versionId()))))
                .toList();
    }
}
