package org.spona.platform.tenancy;

/** For whom a transaction runs. Without a scope a transaction sees no owned row. */
sealed interface Scope {

    /**
     * For a person who reads and writes by the reader rule.
     *
     * @param settings what every transaction is told of her
     */
    record OfReader(ResolvedReader resolved, ReaderSettings settings) implements Scope {

        OfReader(ResolvedReader resolved) {
            this(resolved, ReaderSettings.of(resolved.reader()));
        }
    }

    /** For somebody without an account: she reads what is public, and no policy but those of what is public knows her. */
    record OfVisitor() implements Scope {}

    /** For somebody whose reader is only being looked up: the one question that does so tells the transaction of whom it asks. */
    record Unresolved() implements Scope {}

    /** For the service itself: sees and writes what policies grant to the service by name. */
    record OfService() implements Scope {}
}
