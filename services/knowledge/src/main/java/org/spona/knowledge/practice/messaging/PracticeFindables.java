package org.spona.knowledge.practice.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.PracticeContent;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.Signals;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes findables of published practices; of a withdrawn one only that it is withdrawn. */
@Component
class PracticeFindables {

    private final Vocabulary vocabulary;
    private final Kind kind;

    PracticeFindables(Vocabulary vocabulary, MessageSource messages) {
        this.vocabulary = vocabulary;
        this.kind = Kind.named(Practice.KIND, "journal-text", "/practices/", messages);
    }

    Findable of(Practice practice) {
        return new Findable(
                practice.getId(),
                kind,
                practice.revision(),
                practice.externalId().orElse(null),
                practice.ownership(),
                FurtherReaders.NONE,
                contentOf(practice));
    }

    private @Nullable Content contentOf(Practice practice) {
        if (practice.status() != Status.PUBLISHED) {
            return null;
        }
        PracticeContent content = practice.content();
        return Content.of(content.title(), content.language())
                .summary(content.summary())
                .text(Markdown.toText(content.body()))
                .place(content.municipalityId())
                .topics(terms(Vocabulary.Kind.TOPIC, content.topics()))
                .targetGroups(terms(Vocabulary.Kind.TARGET_GROUP, content.targetGroups()))
                .keywords(practice.keywords())
                .published(practice.publishedAt().orElseThrow())
                .updated(practice.updatedAt())
                .signals(new Signals(practice.adoptions(), practice.uses()))
                .period(content.periodFrom(), content.periodTo())
                .build();
    }

    private List<Term> terms(Vocabulary.Kind of, List<String> codes) {
        return codes.stream()
                .flatMap(code -> vocabulary.find(of, code).stream())
                .map(term -> new Term(term.code(), term.labels()))
                .toList();
    }
}
