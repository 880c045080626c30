package org.spona.e2e;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sign-ins of one account, one after the other: the identity server refuses a second while it checks the first, as it does with guesses of a password. */
final class SignIns {

    private static final Map<String, Object> TURNS = new ConcurrentHashMap<>();

    private SignIns() {}

    /** What whoever signs in as this account holds meanwhile. */
    static Object turnOf(String email) {
        return TURNS.computeIfAbsent(email, _ -> new Object());
    }
}
