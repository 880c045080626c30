package org.spona.regulations.issue;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.question.Basis;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do with issues. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class IssueReporting {

    /** So many issues of an organisation are open at most. */
    static final int MOST_OPEN = 100;

    private final Issues issues;
    private final IssueReading reading;
    private final IssueConcerns concerns;
    private final RegulationRegister register;
    private final ActTexts texts;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    IssueReporting(
            Issues issues,
            IssueReading reading,
            IssueConcerns concerns,
            RegulationRegister register,
            ActTexts texts,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.issues = issues;
        this.reading = reading;
        this.concerns = concerns;
        this.register = register;
        this.texts = texts;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the issue as it is, or an empty one at a place.
     *
     * @throws Refusal {@code forbidden} when the reader writes for no organisation
     */
    @Transactional(readOnly = true)
    public IssueInput begin(UUID id, Basis about, Locale locale) {
        return issues.findById(id)
                .map(issue -> {
                    IssueStep.EDIT.require(Readers.get(), issue, clock.instant());
                    return IssueInput.of(issue);
                })
                .orElseGet(() -> {
                    Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.NETWORK);
                    String language = WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale);
                    return new IssueInput(
                            IssueContent.at(about, language),
                            ownership.visibility(),
                            ownership.organisationId(),
                            ownership.networkId(),
                            null);
                });
    }

    /**
     * Reports an issue, or says it better. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code issue-taken} when staff have taken it together with others, {@code stale}, {@code issue-repeated} when
     *     the organisation has reported the same already, {@code issues-too-many}
     * @throws InvalidInput when the act is not in the register that she reads
     */
    public Issue save(UUID id, IssueInput input) {
        return issues.findById(id).map(known -> revise(known, input)).orElseGet(() -> report(id, input));
    }

    /** Says that it is none any more. */
    public Issue withdraw(UUID id) {
        Issue issue = getFor(IssueStep.WITHDRAW, id);
        issue.withdraw(clock.instant());
        return issues.save(issue);
    }

    /** Says that it is so at the reader's organisation too; said again, only the note is another. */
    public Issue join(UUID id, ConcernInput input) {
        Issue issue = getFor(IssueStep.JOIN, id);
        Reader reader = Readers.get();
        UUID organisation = IssueConcern.speaker(reader, issue).orElseThrow().organisationId();
        concerns.say(issue, organisation, reader.personId(), input.note(), clock.instant());
        return issue;
    }

    /** Takes that back, with the note. */
    public Issue leave(UUID id) {
        Issue issue = issues.get(id);
        IssueConcern.speaker(Readers.get(), issue)
                .ifPresentOrElse(
                        membership -> concerns.takeBack(id, membership.organisationId()),
                        () -> IssueStep.JOIN.require(Readers.get(), issue, clock.instant()));
        return issue;
    }

    private Issue report(UUID id, IssueInput input) {
        Reader reader = Readers.get();
        Ownership ownership =
                Workplaces.ownership(reader, input.organisationId(), input.networkId(), input.visibility());
        IssueContent content = located(input);
        if (issues.countOpen(ownership.organisationId(), ownership.networkId()) >= MOST_OPEN) {
            throw new Refusal(IssueError.TOO_MANY);
        }
        if (reading.isReported(ownership, content)) {
            throw new Refusal(IssueError.REPEATED);
        }
        return ids.take(id, () -> issues.saveAndFlush(new Issue(id, reader, ownership, content, clock.instant())));
    }

    private Issue revise(Issue issue, IssueInput input) {
        IssueContent content = located(input);
        boolean same = issue.content().equals(content) && issue.ownership().visibility() == input.visibility();
        if (same && IssueStep.EDIT.isFor(Readers.get(), issue)) {
            return issue;
        }
        IssueStep.EDIT.require(Readers.get(), issue, clock.instant());
        issue.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), issue.ownership(), issue.authorId(), input.visibility());
        issue.revise(content, input.visibility(), clock.instant());
        return issues.save(issue);
    }

    private IssueContent located(IssueInput input) {
        IssueContent content = input.content();
        UUID regulation = register.find(content.regulationId())
                .orElseThrow(() -> new InvalidInput("content.regulationId", "issue.regulation.unknown"))
                .getId();
        return content.withWid(texts.find(regulation, content.place()).orElse(null));
    }

    private Issue getFor(IssueStep step, UUID id) {
        Issue issue = issues.get(id);
        step.require(Readers.get(), issue, clock.instant());
        return issue;
    }
}
