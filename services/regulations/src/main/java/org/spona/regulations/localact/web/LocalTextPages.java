package org.spona.regulations.localact.web;

import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.localact.LocalTexts;
import org.spona.regulations.modelact.DraftBringing;
import org.spona.regulations.modelact.DraftTextPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a local act is given its text. */
@Controller
@RequestMapping("/local-acts/{id}")
class LocalTextPages extends DraftTextPages {

    private final LocalActReading acts;

    LocalTextPages(LocalTexts texts, LocalActReading acts, DraftBringing bringing, MessageSource messages) {
        super(texts, bringing, messages);
        this.acts = acts;
    }

    @Override
    protected Thing owner(UUID id) {
        return acts.get(id).thing();
    }
}
