package org.spona.regulations.provision;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.LastTitle;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.regulations.provision.ActVersion.Status;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Announces the articles of an act as something to be found, followed and linked to, as its newest published text has them; of one that is no
 * more only what it was called, for those who follow it or a link to it. Their address leads on to where the article is now.
 */
@Component
class ProvisionFindables {

    /** What provisions are called among all that can be found. */
    static final String KIND = "provision";

    private final ActVersions versions;
    private final ProvisionTable provisions;
    private final ProvisionLabels labels;
    private final RegulationRegister register;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Kind kind;

    ProvisionFindables(
            ActVersions versions,
            ProvisionTable provisions,
            ProvisionLabels labels,
            RegulationRegister register,
            Outbox outbox,
            MessageSource messages) {
        this.versions = versions;
        this.provisions = provisions;
        this.labels = labels;
        this.register = register;
        this.outbox = outbox;
        this.messages = messages;
        this.kind = Kind.named(KIND, "paragraph", "/provisions/", messages).leadingOn();
    }

    @EventListener
    void on(ActVersion.Published event) {
        announce(register.get(event.version().regulationId()));
    }

    /** It is called otherwise or shared otherwise, and its articles with it. */
    @EventListener
    void on(Regulation.Registered event) {
        announce(event.regulation());
    }

    private void announce(Regulation regulation) {
        List<ActVersion> published = versions.findByRegulation(regulation.getId()).stream()
                .filter(version -> version.status() == Status.PUBLISHED)
                .toList();
        if (published.isEmpty()) {
            return;
        }
        ActVersion newest = published.getFirst();
        // Both grow only, and with each announcement one of them has grown.
        long revision = regulation.revision() + published.size();
        Map<String, List<Provision>> articles = provisions.list(newest.getId()).stream()
                .filter(line -> line.article().startsWith("cl-"))
                .collect(Collectors.groupingBy(Provision::article, LinkedHashMap::new, Collectors.toList()));
        List<OutgoingEvent> announced = new ArrayList<>();
        articles.values()
                .forEach(lines -> announced.add(
                        of(regulation, lines.getFirst(), revision, contentOf(regulation, newest, lines))));
        provisions
                .listGone(regulation.getId(), newest.getId())
                .forEach(article -> announced.add(of(regulation, article, revision, null)));
        outbox.append(announced);
    }

    private OutgoingEvent of(Regulation regulation, Provision article, long revision, @Nullable Content content) {
        String language = regulation.content().language();
        return new Findable(
                        article.wid(),
                        kind,
                        revision,
                        null,
                        regulation.ownership(),
                        FurtherReaders.NONE,
                        content,
                        content == null ? new LastTitle(title(regulation, article), language) : null)
                .event();
    }

    private Content contentOf(Regulation regulation, ActVersion version, List<Provision> lines) {
        String language = regulation.content().language();
        var validFrom = version.content().validFrom();
        return Content.of(title(regulation, lines.getFirst()), language)
                .text(lines.stream()
                        .flatMap(line -> Stream.of(line.heading(), line.text()))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("\n")))
                .references(List.of(citation(regulation, lines.getFirst())))
                .country(regulation.content().jurisdiction().name().substring(0, 2))
                .jurisdiction(new Term(
                        regulation.content().jurisdiction().name(),
                        Labels.of(
                                messages, "jurisdiction." + regulation.content().jurisdiction())))
                .published(
                        validFrom == null
                                ? version.updatedAt()
                                : validFrom.atStartOfDay().toInstant(ZoneOffset.UTC))
                .updated(version.updatedAt())
                .held(validFrom, null)
                .build();
    }

    private String title(Regulation regulation, Provision article) {
        return regulation.content().title() + ", " + citation(regulation, article);
    }

    private String citation(Regulation regulation, Provision article) {
        String language = regulation.content().language();
        return labels.citation(
                article.address(),
                new org.spona.platform.text.Content(Optional.empty()),
                language,
                Locale.forLanguageTag(language));
    }
}
