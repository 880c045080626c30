package org.spona.platform.tenancy;

/** For whom a transaction runs. Without a scope a transaction sees no owned row. */
sealed interface Scope {

    /** For a person who reads and writes by the reader rule. */
    record OfReader(Reader reader) implements Scope {}

    /** For an account of which only the subject is known: sees its own person and memberships. */
    record OfAccount(String subject) implements Scope {}

    /** For the service itself: sees and writes what policies grant to the service by name. */
    record OfService() implements Scope {}
}
