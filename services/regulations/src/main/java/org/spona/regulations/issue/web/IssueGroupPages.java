package org.spona.regulations.issue.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.issue.Issue;
import org.spona.regulations.issue.IssueConcern;
import org.spona.regulations.issue.IssueGroup;
import org.spona.regulations.issue.IssueGroupContent;
import org.spona.regulations.issue.IssueGroupInput;
import org.spona.regulations.issue.IssueGroupStep;
import org.spona.regulations.issue.IssueGrouping;
import org.spona.regulations.issue.IssueReading;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerFilter;
import org.spona.regulations.question.AnswerReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff take issues together: the groups, the form of one, and its answer. */
@Controller
class IssueGroupPages {

    /** So many answers are offered. */
    private static final PageRequest OFFERED = new PageRequest(0, 50);

    private final IssueGrouping grouping;
    private final IssueReading issues;
    private final AnswerReading answers;
    private final IssueViews views;
    private final WritingChoices writing;
    private final Clock clock;

    IssueGroupPages(
            IssueGrouping grouping,
            IssueReading issues,
            AnswerReading answers,
            IssueViews views,
            WritingChoices writing,
            Clock clock) {
        this.grouping = grouping;
        this.issues = issues;
        this.answers = answers;
        this.views = views;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping("/provision-issues/groups")
    String list(@Valid PageRequest page, Model model) {
        grouping.begin();
        model.addAttribute("groups", grouping.list(page));
        return "issue/groups";
    }

    @GetMapping("/provision-issues/groups/new")
    String begin(@RequestParam(required = false) @Nullable UUID issue) {
        String with = issue == null ? "" : "?issue=" + issue;
        return "redirect:/provision-issues/groups/" + UUID.randomUUID() + "/edit" + with;
    }

    @GetMapping("/provision-issues/groups/{id}/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID issue, Model model, Locale locale) {
        var known = grouping.find(id);
        Ownership ownership = known.map(IssueGroup::ownership).orElseGet(grouping::begin);
        known.ifPresent(group -> IssueGroupStep.EDIT.require(Readers.get(), group, clock.instant()));
        List<UUID> chosen = known.isPresent()
                ? issues.listIn(id).stream().map(Issue::getId).toList()
                : Optional.ofNullable(issue).stream().toList();
        var content = known.map(IssueGroup::content)
                .orElseGet(() -> new IssueGroupContent(
                        "", "", writing.languages(locale).getFirst().value()));
        model.addAttribute(
                "form", new IssueGroupInput(content, chosen, ownership.organisationId(), ownership.networkId(), null));
        return form(id, ownership.networkId(), model, locale);
    }

    @PostMapping("/provision-issues/groups/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") IssueGroupInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> grouping.save(id, input))) {
            return Flash.done("issue-group.saved").on("/provision-issues/groups/" + id, redirect);
        }
        UUID network = input.networkId();
        return form(id, network == null ? grouping.begin().networkId() : network, model, locale);
    }

    @GetMapping("/provision-issues/groups/{id}")
    String show(@PathVariable UUID id, Model model) {
        IssueGroup group = grouping.get(id);
        var can = Permissions.of(IssueGroupStep.class, group, Readers.get(), clock.instant());
        List<Issue> in = issues.listIn(id);
        List<IssueConcern> concerns =
                issues.concerns(in.stream().map(Issue::getId).toList());
        model.addAttribute("group", group);
        model.addAttribute("can", can);
        model.addAttribute("lines", views.lines(in));
        model.addAttribute(
                "organisations",
                Stream.concat(
                                in.stream().map(issue -> issue.ownership().organisationId()),
                                concerns.stream().map(IssueConcern::organisationId))
                        .distinct()
                        .count());
        model.addAttribute("answer", group.answerId().flatMap(answers::find).orElse(null));
        model.addAttribute("answers", can.include("ANSWER") ? offered(in) : List.of());
        return "issue/group";
    }

    /** Answers all of it by an answer that is published already. */
    @PostMapping("/provision-issues/groups/{id}/answer")
    String answer(@PathVariable UUID id, @RequestParam UUID answerId, RedirectAttributes redirect) {
        grouping.answer(id, answerId);
        return Flash.done("issue-group.answer.done").on("/provision-issues/groups/" + id, redirect);
    }

    /** The newest answers on the act of the first of them; a group is about one provision as a rule. */
    private List<Answer> offered(List<Issue> in) {
        return in.stream()
                .findFirst()
                .map(issue -> answers.list(AnswerFilter.of(issue.content().regulationId()), OFFERED)
                        .items())
                .orElse(List.of());
    }

    private String form(UUID id, UUID networkId, Model model, Locale locale) {
        var known = grouping.find(id);
        List<Issue> offered = Stream.concat(issues.listIn(id).stream(), issues.listOpen(networkId).stream())
                .toList();
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        model.addAttribute("version", known.map(IssueGroup::version).orElse(null));
        model.addAttribute("choices", choices(offered));
        model.addAttribute("languages", writing.languages(locale));
        return "issue/group-form";
    }

    private List<Choice> choices(List<Issue> offered) {
        return views.lines(offered).stream()
                .map(line -> new Choice(
                        line.issue().getId().toString(),
                        line.issue().content().title(),
                        line.issue().content().place()
                                + line.organisation()
                                        .map(it -> ", " + it.nameLatin())
                                        .orElse("")))
                .toList();
    }
}
