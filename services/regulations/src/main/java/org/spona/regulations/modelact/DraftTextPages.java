package org.spona.regulations.modelact;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.provision.LineEditPages;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.TextForm;
import org.spona.regulations.text.Counts;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which a text is brought, seen and put right line by line. A controller says whose text and under which address:
 * {@code @RequestMapping("/local-acts/{id}")}.
 */
public abstract class DraftTextPages extends LineEditPages {

    private final DraftText texts;
    private final DraftBringing bringing;

    protected DraftTextPages(DraftText texts, DraftBringing bringing, MessageSource messages) {
        super(texts, messages);
        this.texts = texts;
        this.bringing = bringing;
    }

    /** Whose text it is; refuses what the reader may not see. Its address is that under which the text is written. */
    protected abstract Thing owner(UUID id);

    @Override
    protected final String address(UUID id) {
        return owner(id).address();
    }

    @Override
    protected final String overview(UUID id) {
        return address(id) + "/text";
    }

    /** The lines as they are written; those alone that want a person's eye, if she asks for them. */
    @GetMapping("/text")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean doubtful,
            @Valid PageRequest page,
            Model model) {
        List<Provision> all = texts.edit(id);
        List<Provision> doubts =
                all.stream().filter(line -> !line.doubts().isEmpty()).toList();
        model.addAttribute("owner", owner(id));
        model.addAttribute("lines", PageOf.of(doubtful ? doubts : all, page));
        model.addAttribute("total", all.size());
        model.addAttribute("doubts", doubts.size());
        model.addAttribute("doubtful", doubtful);
        return "draft/text";
    }

    @GetMapping("/text/new")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new TextForm(null, ""));
        return bringing(id, model);
    }

    @PostMapping("/text")
    String bring(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Counts> read = new ArrayList<>();
        if (Submitted.taken(errors, response, () -> read.add(bringing.bring(texts, id, form)))) {
            return TextForm.told(read.getFirst()).on(overview(id), redirect);
        }
        return bringing(id, model);
    }

    private String bringing(UUID id, Model model) {
        texts.edit(id);
        model.addAttribute("owner", owner(id));
        model.addAttribute("longest", TextForm.TEXT_LENGTH);
        return "draft/bring";
    }
}
