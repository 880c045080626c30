package org.spona.platform.failure;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on items of a table, one at a time, each in a transaction of its own. An item that fails for a reason of its own is
 * set aside in another one, whatever was thrown, and the next one can be taken.
 */
public final class ItemWork {

    private final String worker;
    private final TransactionTemplate transaction;
    private final SetAside setAside;

    /** @param worker its name in log and metrics */
    public ItemWork(String worker, TransactionTemplate transaction, SetAside setAside) {
        this.worker = worker;
        this.transaction = transaction;
        this.setAside = setAside;
    }

    /**
     * Does the next item.
     *
     * @param next takes it and locks it, in the transaction of its work
     * @param work may throw anything
     * @param name by which it can be found again; no data of people
     * @param without sees to it that it is not the next one again, in a transaction of its own, and keeps the reason
     * @return false when there was none
     * @throws RuntimeException the transient failure for which the item has to be tried again
     */
    public <T> boolean doNext(
            Supplier<Optional<T>> next,
            Consumer<T> work,
            Function<T, Object> name,
            BiConsumer<T, ItemFailure> without) {
        AtomicReference<@Nullable T> taken = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                Optional<T> item = next.get();
                item.ifPresent(one -> {
                    taken.set(one);
                    work.accept(one);
                });
                return item.isPresent();
            }));
        } catch (RuntimeException | Error failure) {
            T item = taken.get();
            ItemFailure reason = ItemFailure.of(failure);
            if (item == null || reason.isTransient()) {
                throw failure;
            }
            transaction.executeWithoutResult(_ -> without.accept(item, reason));
            setAside.note(worker, name.apply(item), failure);
            return true;
        }
    }
}
