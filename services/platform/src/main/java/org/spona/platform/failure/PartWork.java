package org.spona.platform.failure;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on many items of a table: {@value #PART} in a transaction as long as all goes well. When one of them fails for a reason of its own, so
 * many are done one by one, and that one is set aside.
 */
public final class PartWork {

    private static final int PART = 50;

    private final TransactionTemplate transaction;
    private final ItemWork one;

    /** So many are done one by one, because one of a part has spoiled it. */
    private final AtomicInteger alone = new AtomicInteger();

    /** @param worker its name in log and metrics */
    public PartWork(String worker, TransactionTemplate transaction, SetAside setAside) {
        this.transaction = transaction;
        this.one = new ItemWork(worker, transaction, setAside);
    }

    /**
     * Does the next items.
     *
     * @param next takes at most so many and locks them, in the transaction of their work
     * @param work may throw anything
     * @param name by which one can be found again; no data of people
     * @param without sees to it that one is not the next again, in a transaction of its own
     * @return false when there was none
     * @throws RuntimeException the transient failure for which they have to be tried again
     */
    public <T> boolean doNext(
            IntFunction<List<T>> next, Consumer<T> work, Function<T, Object> name, BiConsumer<T, ItemFailure> without) {
        if (alone.get() > 0) {
            alone.decrementAndGet();
            return one.doNext(() -> next.apply(1).stream().findFirst(), work, name, without);
        }
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                List<T> part = next.apply(PART);
                part.forEach(work);
                return !part.isEmpty();
            }));
        } catch (RuntimeException | Error failure) {
            if (ItemFailure.of(failure).isTransient()) {
                throw failure;
            }
            alone.set(PART);
            return true;
        }
    }
}
