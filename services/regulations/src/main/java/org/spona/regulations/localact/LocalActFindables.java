package org.spona.regulations.localact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.regulations.modelact.NameFields;
import org.spona.regulations.question.Basis;
import org.spona.regulations.text.ActLine;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces local acts as something to be found, each for those who may read it: a draft that is not shared for its organisation alone. */
@Component
class LocalActFindables {

    private final Outbox outbox;
    private final LocalTexts texts;
    private final Kind kind;

    LocalActFindables(Outbox outbox, LocalTexts texts, MessageSource messages) {
        this.outbox = outbox;
        this.texts = texts;
        this.kind = Kind.named(LocalAct.KIND, "bank", "/local-acts/", messages);
    }

    @EventListener
    void on(LocalAct.Changed event) {
        outbox.append(of(event.act()).event());
    }

    @EventListener
    void on(LocalAct.Discarded event) {
        outbox.append(of(event.act()).hidden().event());
    }

    Findable of(LocalAct act) {
        LocalActContent content = act.content();
        Adoption adoption = act.adoption();
        List<ActLine> lines = NameFields.filled(texts.list(act.getId()), act.names());
        return new Findable(
                act.getId(),
                kind,
                act.revision(),
                null,
                act.ownership(),
                FurtherReaders.NONE,
                Content.of(content.title(), content.language())
                        .text(lines.stream()
                                .flatMap(line -> Stream.of(line.heading(), line.text()))
                                .filter(said -> !said.isEmpty())
                                .collect(Collectors.joining("\n")))
                        .references(Stream.concat(
                                        Basis.places(content.basis()).stream(),
                                        Stream.of(adoption.number(), adoption.gazette())
                                                .filter(said -> !said.isEmpty()))
                                .distinct()
                                .toList())
                        .published(act.updatedAt())
                        .updated(act.updatedAt())
                        .held(adoption.inForceFrom(), null)
                        .build());
    }
}
