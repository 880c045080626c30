package org.spona.meetings.written.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.written.WrittenBallot;
import org.spona.meetings.written.WrittenVoting;
import org.spona.platform.files.AttachmentAnswer;
import org.spona.platform.files.Attachments;
import org.spona.platform.web.SecretPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Voting in writing by the personal link of a mail: no sign-in, one screen; a link of the mail chooses, the button confirms. */
@Controller
class WrittenLinkPages {

    private final WrittenVoting voting;
    private final Attachments attachments;

    WrittenLinkPages(WrittenVoting voting, Attachments attachments) {
        this.voting = voting;
        this.attachments = attachments;
    }

    @GetMapping("/written-procedures/links/{token}")
    String show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable VoteChoice choice,
            Model model,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        WrittenBallot ballot = voting.getByLink(token);
        model.addAttribute("ballot", ballot);
        model.addAttribute("chosen", choice == null ? ballot.choice() : choice);
        model.addAttribute("token", token);
        return "written/by-link";
    }

    @PostMapping("/written-procedures/links/{token}")
    String vote(
            @PathVariable String token,
            @RequestParam VoteChoice choice,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        return WrittenPages.said(
                () -> voting.voteByLink(token, choice), "/written-procedures/links/" + token, redirect);
    }

    @GetMapping("/written-procedures/links/{token}/files/{fileId}")
    void file(
            @PathVariable String token,
            @PathVariable UUID fileId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SecretPages.keepToItself(response);
        AttachmentAnswer.write(attachments, voting.fileByLink(token, fileId), request, response);
    }
}
