package org.spona.platform.ids;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Gives things the ids that clients have chosen for them. An id that belongs to something the reader may not see is answered as
 * reading it is: with {@code not-found}. That this tells it from a free one cannot be avoided while ids are global; how often
 * somebody may learn it is bounded.
 */
public class NewIds {

    /** Of UUIDs, those that are random (4) or of the time and random (7); RFC 9562, sections 5.4 and 5.7. */
    private static final List<Integer> VERSIONS = List.of(4, 7);

    /** What {@link UUID#variant()} says of the UUIDs of RFC 9562. */
    private static final int VARIANT = 2;

    private final TakenIds taken;

    NewIds(TakenIds taken) {
        this.taken = taken;
    }

    /**
     * Makes something under an id.
     *
     * @param insert writes its row to the database, not later than it returns
     * @throws Refusal {@code id-version}, {@code not-found} when the id belongs to something that the reader may not see,
     *     {@code ids-taken} when she has tried too many of those within an hour
     */
    public <T> T take(UUID id, Supplier<T> insert) {
        return take(List.of(id), insert);
    }

    /**
     * Makes several things at once, each under an id of its own.
     *
     * @param insert writes their rows to the database, not later than it returns
     * @throws Refusal as {@link #take(UUID, Supplier)}
     */
    public <T> T take(Collection<UUID> ids, Supplier<T> insert) {
        if (ids.isEmpty()) {
            return insert.get();
        }
        ids.forEach(NewIds::requireVersion);
        UUID person = Readers.get().personId();
        taken.requireFewer(person);
        try {
            return insert.get();
        } catch (DataIntegrityViolationException violation) {
            if (!TakenIds.causes(violation)) {
                throw violation;
            }
            taken.note(person);
            throw Refusal.notFound();
        }
    }

    /**
     * Holds an id against the versions that clients may choose.
     *
     * @throws Refusal {@code id-version}
     */
    public static void requireVersion(UUID id) {
        if (id.variant() != VARIANT || !VERSIONS.contains(id.version())) {
            throw new Refusal(IdError.VERSION);
        }
    }
}
