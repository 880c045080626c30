package org.spona.regulations.position.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.position.PointAnswer;
import org.spona.regulations.position.PointAnswerInput;
import org.spona.regulations.position.Position;
import org.spona.regulations.position.PositionError;
import org.spona.regulations.position.PositionFilter;
import org.spona.regulations.position.PositionLinks;
import org.spona.regulations.position.PositionParts;
import org.spona.regulations.position.PositionReading;
import org.spona.regulations.position.SignatureInput;
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

/** Joint positions: the list, the page of each, and what those who are asked and the addressee say there. */
@Controller
class PositionPages {

    private final PositionReading positions;
    private final PositionParts parts;
    private final PositionViews views;
    private final PositionLinks links;
    private final PositionSheet sheet;
    private final MessageSource messages;

    PositionPages(
            PositionReading positions,
            PositionParts parts,
            PositionViews views,
            PositionLinks links,
            PositionSheet sheet,
            MessageSource messages) {
        this.positions = positions;
        this.parts = parts;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/positions")
    String list(@Valid PositionFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Position> found = positions.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("positions", found.with(views.lines(found.items())));
        model.addAttribute(
                "states", Choice.worded(Stream.of(Position.Status.values()), "position.status.", messages, locale));
        model.addAttribute("staff", positions.canWrite());
        return "position/list";
    }

    @GetMapping("/positions/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid PositionFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(
                        sheet.of(
                                views.lines(positions
                                        .list(filter, PageRequest.WHOLE)
                                        .items()),
                                locale),
                        locale);
    }

    @GetMapping("/positions/{id}")
    String show(@PathVariable UUID id, Model model) {
        Position position = positions.get(id);
        model.addAttribute("view", views.of(position));
        model.addAttribute("links", links.section(position).orElse(null));
        return "position/show";
    }

    /** Where an organisation says whether it signs. */
    @GetMapping("/positions/{id}/signature")
    String ask(@PathVariable UUID id, Model model) {
        return signature(id, new SignatureInput(true, ""), model);
    }

    @PostMapping("/positions/{id}/signature")
    String sign(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SignatureInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> parts.sign(id, form))) {
            return Flash.done(form.signs() ? "position.sign.done" : "position.decline.done")
                    .on("/positions/" + id, redirect);
        }
        model.addAttribute("view", views.of(positions.get(id)));
        return "position/signature";
    }

    /** Where the addressee answers a point. */
    @GetMapping("/positions/{id}/answers/{point}")
    String answer(@PathVariable UUID id, @PathVariable int point, Model model, Locale locale) {
        PositionViews.PositionView view = views.of(positions.get(id));
        var form = view.points().stream()
                .filter(one -> one.number() == point)
                .findFirst()
                .orElseThrow(() -> new Refusal(PositionError.NO_POINT))
                .answer()
                .map(known -> new PointAnswerInput(known.status(), known.words()))
                .orElseGet(PointAnswerInput::blank);
        model.addAttribute("form", form);
        return answer(view, point, model, locale);
    }

    @PostMapping("/positions/{id}/answers/{point}")
    String answer(
            @PathVariable UUID id,
            @PathVariable int point,
            @Valid @ModelAttribute("form") PointAnswerInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> parts.answer(id, point, form))) {
            return Flash.done("position.answer.done").on("/positions/" + id, redirect);
        }
        return answer(views.of(positions.get(id)), point, model, locale);
    }

    private String signature(UUID id, SignatureInput form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("view", views.of(positions.get(id)));
        return "position/signature";
    }

    private String answer(PositionViews.PositionView view, int point, Model model, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute(
                "one",
                view.points().stream()
                        .filter(one -> one.number() == point)
                        .findFirst()
                        .orElseThrow(() -> new Refusal(PositionError.NO_POINT)));
        model.addAttribute(
                "statuses",
                Choice.worded(Stream.of(PointAnswer.Status.values()), "position.answer.status.", messages, locale));
        return "position/answer";
    }
}
