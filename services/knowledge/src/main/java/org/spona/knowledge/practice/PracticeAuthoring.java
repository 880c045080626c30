package org.spona.knowledge.practice;

import java.time.Clock;
import java.util.UUID;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
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
        requireWriter(ownership);
        return ids.take(
                id,
                () -> practices.saveAndFlush(new Practice(id, writer, ownership, input.content(), clock.instant())));
    }

    private Practice revise(Practice practice, PracticeInput input) {
        requireWriter(practice.ownership());
        if (input.seenVersion().filter(seen -> seen != practice.version()).isPresent()) {
            throw new Refusal(CommonError.STALE);
        }
        if (!practice.content().equals(input.content()) || practice.ownership().visibility() != input.visibility()) {
            practice.revise(input.content(), input.visibility(), clock.instant());
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
        Practice practice = practices.get(id);
        requireWriter(practice.ownership());
        practice.submit(clock.instant());
        return practices.save(practice);
    }

    /** Publishes what was submitted. */
    public Practice publish(UUID id) {
        Practice practice = getAsEditor(id);
        practice.publish(clock.instant());
        return practices.save(practice);
    }

    /** Gives back what was submitted, with a reason that its author will read. */
    public Practice returnToAuthor(UUID id, String reason) {
        Practice practice = getAsEditor(id);
        practice.returnToAuthor(reason);
        return practices.save(practice);
    }

    /** Withdraws what was published, as its organisation or as an editor. */
    public Practice withdraw(UUID id) {
        Practice practice = practices.get(id);
        if (!PracticePermissions.of(practice, Readers.get()).withdraw()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        practice.withdraw(clock.instant());
        return practices.save(practice);
    }

    /**
     * Makes an imported practice the own of the municipality that it is about, for which the reader writes.
     *
     * @throws Refusal {@code forbidden} when it is not offered to a municipality of hers
     */
    public Practice takeOver(UUID id) {
        Practice practice = practices.get(id);
        UUID municipality = PracticePermissions.offeredTo(practice, Readers.get())
                .orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
        practice.takeOver(municipality, clock.instant());
        return practices.save(practice);
    }

    /** Throws away a draft that nobody else has seen. */
    public void discard(UUID id) {
        Practice practice = practices.get(id);
        requireWriter(practice.ownership());
        if (!practice.neverShown()) {
            throw new Refusal(PracticeError.SHOWN_BEFORE);
        }
        practices.delete(practice);
    }

    private static void requireWriter(Ownership ownership) {
        if (!Readers.get().actsFor(ownership, Role::writes)) {
            throw new Refusal(PracticeError.NO_WORKPLACE);
        }
    }

    private Practice getAsEditor(UUID id) {
        Practice practice = practices.get(id);
        if (!PracticePermissions.edits(Readers.get(), practice.ownership())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return practice;
    }
}
