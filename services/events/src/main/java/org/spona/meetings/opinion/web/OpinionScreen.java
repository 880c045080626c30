package org.spona.meetings.opinion.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.opinion.OpinionComment;
import org.spona.meetings.opinion.OpinionLinkSource;
import org.spona.meetings.opinion.OpinionReading;
import org.spona.meetings.opinion.OpinionView;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts an opinion into a model; what is there before stays, such as a form that has to be mended. */
@Component
class OpinionScreen {

    private final OpinionReading opinions;
    private final OpinionLinkSource links;
    private final MessageSource messages;

    OpinionScreen(OpinionReading opinions, OpinionLinkSource links, MessageSource messages) {
        this.opinions = opinions;
        this.links = links;
        this.messages = messages;
    }

    String show(UUID id, Model model, Locale locale) {
        OpinionView view = opinions.view(id);
        model.addAttribute("view", view);
        model.addAttribute("links", links.section(view.opinion()).orElse(null));
        model.addAttribute(
                "answers",
                Choice.worded(
                        Stream.of(
                                OpinionComment.Status.TAKEN,
                                OpinionComment.Status.REFUSED,
                                OpinionComment.Status.NOTED),
                        "opinion.comment.status.",
                        messages,
                        locale));
        model.addAttribute(
                "replies", Choice.worded(Stream.of(OpinionComment.Reply.values()), "opinion.reply.", messages, locale));
        model.addAttribute("decisions", view.can().include("ADOPT") ? opinions.adoptable(view.opinion()) : List.of());
        return "opinion/show";
    }
}
