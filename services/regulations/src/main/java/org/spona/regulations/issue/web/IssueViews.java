package org.spona.regulations.issue.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.issue.Issue;
import org.spona.regulations.issue.IssueConcern;
import org.spona.regulations.issue.IssueReading;
import org.spona.regulations.issue.IssueStep;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Component;

/** Adds to issues what their pages show besides: names, counts, what can be done. */
@Component
class IssueViews {

    /** An organisation that says that an issue is its too. */
    record Concerned(Optional<Organisation> organisation, IssueConcern concern) {}

    /**
     * An issue on its page.
     *
     * @param regulation the act, as far as the reader may see it
     * @param concerned who says that it is theirs too, as far as she may know
     * @param own what her organisation says
     * @param answer what the association has answered, as far as she may read it
     * @param staff whether she takes issues together
     * @param can what she may do with it now
     */
    record IssueView(
            Issue issue,
            Optional<Organisation> organisation,
            Optional<Regulation> regulation,
            List<Concerned> concerned,
            Optional<IssueConcern> own,
            Optional<Answer> answer,
            boolean staff,
            Permissions can) {}

    private final IssueReading issues;
    private final AnswerReading answers;
    private final RegulationRegister register;
    private final Directory directory;
    private final Clock clock;

    IssueViews(
            IssueReading issues, AnswerReading answers, RegulationRegister register, Directory directory, Clock clock) {
        this.issues = issues;
        this.answers = answers;
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    IssueView of(Issue issue) {
        List<IssueConcern> concerns = issues.concerns(List.of(issue.getId()));
        Map<UUID, Organisation> organisations = directory.organisations(Stream.concat(
                        Stream.of(issue.ownership().organisationId()),
                        concerns.stream().map(IssueConcern::organisationId))
                .collect(Collectors.toSet()));
        return new IssueView(
                issue,
                Optional.ofNullable(organisations.get(issue.ownership().organisationId())),
                register.find(issue.content().regulationId()),
                concerns.stream()
                        .map(concern -> new Concerned(
                                Optional.ofNullable(organisations.get(concern.organisationId())), concern))
                        .toList(),
                issues.own(issue),
                issue.answerId().flatMap(answers::find).filter(Answer::isInForce),
                IssueStep.GROUP.isFor(Readers.get(), issue),
                Permissions.of(IssueStep.class, issue, Readers.get(), clock.instant()));
    }

    List<IssueLine> lines(List<Issue> some) {
        Map<UUID, Integer> counts = issues.counts(some);
        Map<UUID, Organisation> organisations = directory.organisations(
                some.stream().map(issue -> issue.ownership().organisationId()).collect(Collectors.toSet()));
        return some.stream()
                .map(issue -> new IssueLine(
                        issue,
                        Optional.ofNullable(organisations.get(issue.ownership().organisationId())),
                        counts.getOrDefault(issue.getId(), 0)))
                .toList();
    }
}
