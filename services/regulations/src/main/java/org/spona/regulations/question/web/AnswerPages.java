package org.spona.regulations.question.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerFilter;
import org.spona.regulations.question.AnswerLinks;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.question.AnswerStep;
import org.spona.regulations.question.Places;
import org.spona.regulations.question.QuestionReading;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The base of answers, and the page of each. */
@Controller
class AnswerPages {

    private final AnswerReading answers;
    private final QuestionReading questions;
    private final AnswerLinks links;
    private final Places places;
    private final QuestionSheet sheet;
    private final RegulationRegister register;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    AnswerPages(
            AnswerReading answers,
            QuestionReading questions,
            AnswerLinks links,
            Places places,
            QuestionSheet sheet,
            RegulationRegister register,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.answers = answers;
        this.questions = questions;
        this.links = links;
        this.places = places;
        this.sheet = sheet;
        this.register = register;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/regulations/answers")
    String list(@Valid AnswerFilter filter, @Valid PageRequest page, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute(
                "regulation",
                Optional.ofNullable(filter.regulation()).flatMap(register::find).orElse(null));
        model.addAttribute("answers", answers.list(filter, page));
        model.addAttribute("drafts", answers.listDrafts());
        addPossible(model);
        return "answer/list";
    }

    @GetMapping("/regulations/answers/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid AnswerFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(sheet.ofAnswers(answers.list(filter, PageRequest.WHOLE).items(), locale), locale);
    }

    @GetMapping("/regulations/answers/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Answer answer = answers.get(id);
        AnswerView view = view(answer);
        model.addAttribute("view", view);
        model.addAttribute("metadata", new AnswerJsonLd(view, messages.getMessage("answer.disclaimer", null, locale)));
        model.addAttribute("links", links.section(answer).orElse(null));
        return "answer/show";
    }

    /** What can be done with answers, for the page on which they are found. */
    @GetMapping("/regulations/answers/blocks/actions")
    String actions(Model model) {
        addPossible(model);
        return "answer/actions";
    }

    private void addPossible(Model model) {
        model.addAttribute("asks", questions.canAsk());
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
    }

    private AnswerView view(Answer answer) {
        return new AnswerView(
                answer,
                directory.findOrganisation(answer.ownership().organisationId()),
                directory.findNetwork(answer.ownership().networkId()),
                places.of(answer.content().basis()),
                questions.listOf(answer.getId()),
                Permissions.of(AnswerStep.class, answer, Readers.get(), clock.instant()));
    }
}
