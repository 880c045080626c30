package org.spona.regulations.overview.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.Person;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Bar;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.ApplicationChange;
import org.spona.regulations.application.EvidenceChecks;
import org.spona.regulations.application.NamedActs;
import org.spona.regulations.application.NonCompetence;
import org.spona.regulations.application.NonCompetences;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.overview.ApplicationTable;
import org.spona.regulations.overview.Overview;
import org.spona.regulations.overview.Overview.Answer;
import org.spona.regulations.overview.OverviewFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Who has applied what: the table, a row of it opened, and the table as a file. */
@Controller
class OverviewPages {

    private final Overview overview;
    private final Directory directory;
    private final OverviewSheet sheet;
    private final EvidenceChecks checks;
    private final NonCompetences nonCompetences;
    private final NamedActs acts;

    OverviewPages(
            Overview overview,
            Directory directory,
            OverviewSheet sheet,
            EvidenceChecks checks,
            NonCompetences nonCompetences,
            NamedActs acts) {
        this.acts = acts;
        this.checks = checks;
        this.nonCompetences = nonCompetences;
        this.overview = overview;
        this.directory = directory;
        this.sheet = sheet;
    }

    @GetMapping("/regulations/overview")
    String table(@ModelAttribute("filter") OverviewFilter filter, Model model, Locale locale) {
        ApplicationTable table = overview.table(filter, locale);
        model.addAttribute("table", table);
        model.addAttribute("bar", bar(table.totals()));
        model.addAttribute("networks", overview.networks());
        return "overview/table";
    }

    @GetMapping("/regulations/overview/{organisationId}")
    String row(@PathVariable UUID organisationId, @ModelAttribute("filter") OverviewFilter filter, Model model) {
        List<Answer> answers = overview.evidence(filter, organisationId);
        Organisation organisation = directory.findOrganisation(organisationId).orElseThrow(Refusal::notFound);
        model.addAttribute("organisation", organisation);
        model.addAttribute("answers", answers);
        model.addAttribute("people", people(answers));
        model.addAttribute(
                "checked",
                checks.of(answers.stream()
                        .flatMap(answer -> answer.application().stream())
                        .map(Application::getId)
                        .toList()));
        model.addAttribute(
                "acts",
                acts.of(answers.stream()
                        .flatMap(answer -> answer.evidence().stream())
                        .toList()));
        model.addAttribute("denied", denied(answers, organisationId));
        return "overview/organisation";
    }

    /** Why whole regulations are not its business, by regulation. */
    private Map<UUID, String> denied(List<Answer> answers, UUID organisationId) {
        Set<UUID> regulations = answers.stream()
                .map(answer -> answer.obligation().update().regulationId())
                .collect(Collectors.toSet());
        return nonCompetences
                .listOf(organisationId, answers.getFirst().obligation().networkId(), regulations)
                .stream()
                .collect(Collectors.toMap(NonCompetence::regulationId, NonCompetence::reason));
    }

    @GetMapping("/regulations/overview/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @ModelAttribute OverviewFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheet(filter, locale), locale);
    }

    private Sheet sheet(OverviewFilter filter, Locale locale) {
        List<Answer> answers = overview.answers(filter, locale);
        return sheet.of(answers, people(answers), locale);
    }

    private static Bar bar(Map<ObligationStatus, Long> totals) {
        return Bar.of(totals.entrySet().stream()
                .map(total -> new Bar.Count(
                        total.getKey().name().toLowerCase(Locale.ROOT),
                        "application.word." + total.getKey(),
                        total.getValue()))
                .toList());
    }

    /** Those who said it. */
    private Map<UUID, Person> people(List<Answer> answers) {
        return directory.people(answers.stream()
                .flatMap(answer -> answer.application().stream())
                .flatMap(application -> application.changes().stream())
                .map(ApplicationChange::personId)
                .collect(Collectors.toSet()));
    }
}
