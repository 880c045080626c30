package org.spona.knowledge.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.visibility.Widening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with practices. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class PracticeAuthoring {

    private final Practices practices;
    private final NewIds ids;
    private final Clock clock;

    PracticeAuthoring(Practices practices, NewIds ids, Clock clock) {
        this.practices = practices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Saves a draft, or changes what was saved before. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code stale} when somebody else has changed it since the version that the writer saw,
     *     {@code no-workplace} when she does not write for the organisation in the network
     */
    public Practice save(UUID id, PracticeInput input) {
        return practices.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    private Practice draft(UUID id, PracticeInput input) {
        Reader writer = Readers.get();
        var ownership = input.ownership(writer);
        if (!writer.actsFor(ownership, Role::writes)) {
            throw new Refusal(PracticeError.NO_WORKPLACE);
        }
        return ids.take(
                id,
                () -> practices.saveAndFlush(new Practice(id, writer, ownership, input.content(), clock.instant())));
    }

    private Practice revise(Practice practice, PracticeInput input) {
        Instant now = clock.instant();
        PracticeStep.EDIT.require(Readers.get(), practice, now);
        practice.requireSeen(input.seenVersion());
        // What an import brought has no author in its organisation: whoever writes for it decides.
        UUID author =
                practice.externalId().isPresent() ? null : practice.authorId().orElse(null);
        Widening.require(Readers.get(), practice.ownership(), author, input.visibility());
        if (!practice.content().equals(input.content()) || practice.ownership().visibility() != input.visibility()) {
            practice.revise(input.content(), input.visibility(), now);
        }
        return practices.save(practice);
    }

    /**
     * Tells a writer who is about to submit what is still missing.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        practices.get(id).requireReady();
    }

    /** Hands a draft to the editors of its network. */
    public Practice submit(UUID id) {
        return take(PracticeStep.SUBMIT, id, Practice::submit);
    }

    /** Publishes what was submitted. */
    public Practice publish(UUID id) {
        return take(PracticeStep.PUBLISH, id, Practice::publish);
    }

    /** Gives back what was submitted, with a reason that its author will read. */
    public Practice returnToAuthor(UUID id, String reason) {
        return take(PracticeStep.RETURN, id, (practice, now) -> practice.returnToAuthor(reason, now));
    }

    /** Withdraws what was published, as its organisation or as an editor. */
    public Practice withdraw(UUID id) {
        return take(PracticeStep.WITHDRAW, id, (practice, now) -> practice.withdraw(Readers.get(), now));
    }

    /** Undoes a withdrawal: its organisation what it withdrew itself, an editor any. */
    public Practice restore(UUID id) {
        return take(PracticeStep.RESTORE, id, Practice::restore);
    }

    /**
     * Makes an imported practice the own of the municipality that it is about, for which the reader writes.
     *
     * @throws Refusal {@code forbidden} when it is not offered to a municipality of hers
     */
    public Practice takeOver(UUID id) {
        return take(
                PracticeStep.TAKEOVER,
                id,
                (practice, now) -> practice.takeOver(
                        PracticeStep.offeredTo(practice, Readers.get()).orElseThrow(), now));
    }

    /** Throws away a draft that nobody else has seen. */
    public void discard(UUID id) {
        Instant now = clock.instant();
        Practice draft = getFor(PracticeStep.DISCARD, id, now);
        draft.discard(now);
        practices.delete(draft);
    }

    /**
     * What an author leaves unfinished for an organisation in a network goes to a colleague, or to the organisation when null; for the service.
     */
    public void handOver(UUID authorId, UUID organisationId, UUID networkId, @Nullable UUID heir) {
        practices.findUnfinished(authorId, organisationId, networkId).forEach(practice -> {
            practice.handTo(heir);
            practices.save(practice);
        });
    }

    /**
     * Takes over how much a practice is used; the same numbers again change nothing. Whoever counts calls as the service.
     *
     * @param adoptions how many organisations apply it, of those that all its readers may know of
     * @param uses how many people say that it was of use to them
     */
    public void count(UUID id, int adoptions, int uses) {
        practices.findById(id).ifPresent(practice -> {
            practice.count(adoptions, uses);
            practices.save(practice);
        });
    }

    private Practice take(PracticeStep step, UUID id, BiConsumer<Practice, Instant> transition) {
        Instant now = clock.instant();
        Practice practice = getFor(step, id, now);
        transition.accept(practice, now);
        return practices.save(practice);
    }

    private Practice getFor(PracticeStep step, UUID id, Instant now) {
        Practice practice = practices.get(id);
        step.require(Readers.get(), practice, now);
        return practice;
    }
}
