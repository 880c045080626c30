package org.spona.platform.tenancy;

import java.lang.ScopedValue.CallableOp;
import java.util.List;
import java.util.Optional;

/** Binds the reader to a piece of work; every transaction begun inside is told of her. */
public final class Readers {

    private static final ScopedValue<Scope> SCOPE = ScopedValue.newInstance();

    private Readers() {}

    /** The reader for whom the current work is done; empty for the service's own work and outside of any scope. */
    public static Optional<Reader> current() {
        return isVisitor() ? Optional.of(Reader.VISITOR) : resolved().map(ResolvedReader::reader);
    }

    /** Whether the current work is done for somebody without an account. */
    public static boolean isVisitor() {
        return scope().filter(Scope.OfVisitor.class::isInstance).isPresent();
    }

    /** How the workplaces of the current reader are called; empty where only the reader herself was given. */
    public static List<WorkplaceNames> workplaces() {
        return resolved().map(ResolvedReader::workplaces).orElse(List.of());
    }

    /**
     * The reader for whom the current work is done.
     *
     * @throws IllegalStateException outside of a reader's work, which is a mistake in the program
     */
    public static Reader get() {
        return current().orElseThrow(() -> new IllegalStateException("no reader is bound to this work"));
    }

    /** Does the work for a reader. */
    public static <R, X extends Throwable> R call(Reader reader, CallableOp<? extends R, X> work) throws X {
        return call(new ResolvedReader(reader, List.of()), work);
    }

    /** Does the work for a reader whose pages name her workplaces. */
    public static <R, X extends Throwable> R call(ResolvedReader reader, CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(SCOPE, new Scope.OfReader(reader)).call(work);
    }

    /** Does the work for somebody without an account. */
    public static <R, X extends Throwable> R callAsVisitor(CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(SCOPE, new Scope.OfVisitor()).call(work);
    }

    /** Looks up a reader. */
    static <R, X extends Throwable> R callUnresolved(CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(SCOPE, new Scope.Unresolved()).call(work);
    }

    /** Does the service's own work: consuming events, delivering invitations, purging. */
    public static <R, X extends Throwable> R callAsService(CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(SCOPE, new Scope.OfService()).call(work);
    }

    /** As {@link #callAsService(CallableOp)} for work without a result. */
    public static void runAsService(Runnable work) {
        ScopedValue.where(SCOPE, new Scope.OfService()).run(work);
    }

    private static Optional<ResolvedReader> resolved() {
        return scope().flatMap(scope ->
                scope instanceof Scope.OfReader reader ? Optional.of(reader.resolved()) : Optional.empty());
    }

    static Optional<Scope> scope() {
        return SCOPE.isBound() ? Optional.of(SCOPE.get()) : Optional.empty();
    }
}
