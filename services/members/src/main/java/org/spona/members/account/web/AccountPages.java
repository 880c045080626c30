package org.spona.members.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.account.AccountDeletion;
import org.spona.members.archive.ArchiveDownload;
import org.spona.members.archive.ArchiveOwner;
import org.spona.members.archive.Archives;
import org.spona.platform.language.Moments;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What I may ask of my account: all that is kept of me, and that it is deleted. */
@Controller
class AccountPages {

    private static final String PAGE = "/profile/data";

    private final Archives archives;
    private final ArchiveDownload download;
    private final AccountDeletion deletion;
    private final Moments moments;
    private final MessageSource messages;

    AccountPages(
            Archives archives,
            ArchiveDownload download,
            AccountDeletion deletion,
            Moments moments,
            MessageSource messages) {
        this.archives = archives;
        this.download = download;
        this.deletion = deletion;
        this.moments = moments;
        this.messages = messages;
    }

    @GetMapping("/profile/data")
    String show(Model model) {
        model.addAttribute("asked", archives.find(ArchiveOwner.reader()).orElse(null));
        model.addAttribute("deletion", deletion.due().orElse(null));
        return "account/data";
    }

    @PostMapping("/profile/data")
    String ask(RedirectAttributes redirect) {
        archives.ask(ArchiveOwner.reader());
        return Flash.done("account.data.asked").on(PAGE, redirect);
    }

    @GetMapping("/profile/data/{id}/archive.zip")
    void archive(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        download.send(ArchiveOwner.reader(), id, "account.data.file", locale, response);
    }

    @GetMapping("/profile/deletion")
    String question(Model model, Locale locale) {
        String due = moments.moment(deletion.dueIfAskedNow(), locale);
        return new Confirmation(
                        "account.deletion",
                        messages.getMessage("account.deletion.reach", new Object[] {due}, locale),
                        "/profile/deletion",
                        PAGE,
                        true)
                .view(model);
    }

    @PostMapping("/profile/deletion")
    String delete(RedirectAttributes redirect) {
        deletion.ask();
        return Flash.done("account.deletion.done").on(PAGE, redirect);
    }

    @PostMapping("/profile/deletion/take-back")
    String takeBack(RedirectAttributes redirect) {
        deletion.takeBack();
        return Flash.done("account.deletion.taken-back").on(PAGE, redirect);
    }
}
