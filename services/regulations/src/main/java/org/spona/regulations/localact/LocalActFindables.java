package org.spona.regulations.localact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.regulations.modelact.NameFields;
import org.spona.regulations.question.Basis;
import org.spona.regulations.text.ActLine;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces local acts as something to be found, each for those who may read it: a draft that is not shared for its organisation alone. */
@Component
class LocalActFindables extends Findables<LocalAct> {

    private final LocalTexts texts;

    LocalActFindables(Outbox outbox, LocalTexts texts, MessageSource messages) {
        super(outbox, Findable.Kind.named(LocalAct.KIND, "bank", "/local-acts/", messages));
        this.texts = texts;
    }

    @EventListener
    void on(LocalAct.Changed event) {
        announce(event.act());
    }

    @EventListener
    void on(LocalAct.Discarded event) {
        hide(event.act());
    }

    @Override
    protected Findable.Content contentOf(LocalAct act) {
        Adoption adoption = act.adoption();
        List<ActLine> lines = NameFields.filled(texts.list(act.getId()), act.names());
        return about(act)
                .text(lines.stream()
                        .flatMap(line -> Stream.of(line.heading(), line.text()))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("\n")))
                .references(Stream.concat(
                                Basis.places(act.content().basis()).stream(),
                                Stream.of(adoption.number(), adoption.gazette()).filter(said -> !said.isEmpty()))
                        .distinct()
                        .toList())
                .held(adoption.inForceFrom(), null)
                .build();
    }
}
