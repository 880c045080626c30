package org.spona.meetings.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.workday.Jurisdiction;
import org.spona.meetings.workday.WorkingDays;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an opinion is entered, its seats asked, and its joint text written: by who runs the body. */
@Service
@Transactional
public class OpinionAuthoring {

    private final Opinions opinions;
    private final OpinionReading reading;
    private final OpinionMailing mailing;
    private final WorkingDays days;
    private final DirectoryBodies bodies;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    OpinionAuthoring(
            Opinions opinions,
            OpinionReading reading,
            OpinionMailing mailing,
            WorkingDays days,
            DirectoryBodies bodies,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.opinions = opinions;
        this.reading = reading;
        this.mailing = mailing;
        this.days = days;
        this.bodies = bodies;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Where writing begins: a request as it is, or a new one to a body.
     *
     * @param bodyId of a new one; null of one that is known
     * @throws Refusal {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    @Transactional(readOnly = true)
    public OpinionInput begin(UUID id, @Nullable UUID bodyId) {
        Optional<Opinion> known = reading.find(id);
        known.ifPresent(opinion -> OpinionStep.EDIT.require(Readers.get(), opinion, clock.instant()));
        return known.map(OpinionInput::of).orElseGet(() -> blank(bodies.getActive(bodyId)));
    }

    private OpinionInput blank(BodyState body) {
        Jurisdiction jurisdiction = Jurisdiction.ofCountry(directory.countryOf(body.networkId()));
        return new OpinionInput(
                OpinionContent.blank(body.language(), jurisdiction, jurisdiction.today(clock)), body.id(), null);
    }

    /** The bodies for which the reader can enter a request, by name. */
    @Transactional(readOnly = true)
    public List<BodyName> bodies() {
        return bodies.listKept();
    }

    /**
     * Enters a request, or words it otherwise. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code stale}, {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public Opinion save(UUID id, OpinionInput input) {
        return reading.find(id).map(known -> revise(known, input)).orElseGet(() -> {
            Opinion made = new Opinion(id, bodies.getActive(input.bodyId()), input, Readers.get(), clock.instant());
            return ids.take(id, () -> opinions.saveAndFlush(made));
        });
    }

    private Opinion revise(Opinion opinion, OpinionInput input) {
        opinion.requireSeen(Optional.ofNullable(input.version()));
        opinion.revise(Readers.get(), input, clock.instant());
        return opinions.saveAndFlush(opinion);
    }

    /**
     * Asks all who sit in the body for their comments.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void collect(UUID id) {
        Opinion opinion = reading.get(id);
        opinion.collect(days, opinion.content().jurisdiction().today(clock), Readers.get(), clock.instant());
        opinions.saveAndFlush(opinion);
        mailing.ask(opinion);
    }

    /**
     * The last day of an opinion, were the seats asked now.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public LocalDate lastDay(UUID id) {
        OpinionContent content = reading.get(id).content();
        return content.requireComplete(days, content.jurisdiction().today(clock));
    }

    /** Takes no more comments. */
    public void consolidate(UUID id) {
        Opinion opinion = reading.get(id);
        opinion.consolidate(Readers.get(), clock.instant());
        opinions.saveAndFlush(opinion);
    }

    /**
     * Writes the joint text.
     *
     * @throws Refusal {@code stale}, {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void write(UUID id, JointText joint) {
        Opinion opinion = reading.get(id);
        opinion.requireSeen(Optional.ofNullable(joint.version()));
        opinion.write(joint.text(), Readers.get(), clock.instant());
        opinions.saveAndFlush(opinion);
    }
}
