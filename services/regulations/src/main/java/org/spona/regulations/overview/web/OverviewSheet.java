package org.spona.regulations.overview.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.directory.Person;
import org.spona.platform.language.Moments;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.sheet.Sheet;
import org.spona.regulations.application.ApplicationChange;
import org.spona.regulations.application.Evidence;
import org.spona.regulations.overview.Overview.Answer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who of a network has applied what, with the evidence, as a table to take along: a row for each organisation and obligation. */
@Component
class OverviewSheet {

    private static final List<String> HEAD = List.of(
            "overview.organisation",
            "overview.country",
            "obligation.provision",
            "obligation.one",
            "obligation.by",
            "application.status",
            "overview.sheet.says",
            "application.note",
            "application.link",
            "overview.sheet.by",
            "overview.sheet.at",
            "overview.sheet.reminded");

    private final MessageSource messages;
    private final Moments moments;

    OverviewSheet(MessageSource messages, Moments moments) {
        this.messages = messages;
        this.moments = moments;
    }

    /** @param people those who said what the organisations say, by id, as far as the reader may know them */
    Sheet of(List<Answer> answers, Map<UUID, Person> people, Locale locale) {
        return new Sheet(
                words("overview.file", locale),
                HEAD.stream().map(code -> words(code, locale)).toList(),
                answers.stream().map(answer -> cells(answer, people, locale)).toList());
    }

    private List<String> cells(Answer answer, Map<UUID, Person> people, Locale locale) {
        var organisation = answer.row().organisation();
        var asked = answer.obligation().content();
        Optional<Evidence> evidence = answer.evidence();
        Optional<ApplicationChange> said =
                answer.application().map(application -> application.changes().getFirst());
        return Stream.of(
                        organisation.name(locale),
                        country(organisation.country(), locale),
                        asked.provision(),
                        SerbianScript.withoutMarks(asked.what()),
                        Objects.toString(asked.due(), ""),
                        words("application.word." + answer.status(), locale),
                        evidence.map(says -> words("application.word." + says.status(), locale))
                                .orElse(""),
                        evidence.map(Evidence::note).orElse(""),
                        evidence.map(Evidence::link).orElse(""),
                        said.map(change -> people.get(change.personId()))
                                .map(Person::name)
                                .orElse(""),
                        said.map(change -> moments.dayOf(change.changedAt()).toString())
                                .orElse(""),
                        answer.row()
                                .reminded(answer.obligation().id())
                                .map(at -> moments.dayOf(at).toString())
                                .orElse(""))
                .toList();
    }

    private String country(String code, Locale locale) {
        return Objects.requireNonNull(messages.getMessage("country." + code, null, code, locale));
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
